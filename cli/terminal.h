/* terminal.h - what a stranger wrote never moves a cursor.
 *
 * Mail, file names and ids reach a terminal through these two only: controls
 * (C0, DEL, C1) and marks that turn the direction of writing become a dot.
 */
#ifndef TM_CLI_TERMINAL_H
#define TM_CLI_TERMINAL_H

#include <stdbool.h>
#include <stdio.h>

#include "base/span.h"

/* One line, always made safe: line ends are controls, too. */
void print_safe(struct span text, FILE *to);

/* Many lines; to a file or a pipe they go byte by byte as they are. */
void print_lines(struct span text, FILE *to);

/* A terminal that knows colours, and nobody set NO_COLOR. */
bool colours_wanted(FILE *to);

#endif
