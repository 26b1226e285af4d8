#!/bin/sh
# pure.sh OBJECT... - the pure rooms call nothing that touches the world.
# Exceptions: etpan.o and charset.o, whose libraries do; they call nothing of
# this list themselves either.
world='open|openat|fopen|fdopen|opendir|read|pread|fread|fgets|getline|write|pwrite|fwrite|fputs|fputc|close|stat|fstat|lstat|unlink|rename|mkdir|mmap|socket|connect|bind|accept|send|sendto|recv|poll|select|epoll_.*|time|clock|clock_gettime|gettimeofday|localtime.*|gmtime.*|strftime|mktime|getenv|secure_getenv|setlocale|syslog|openlog|printf|vprintf|fprintf|vfprintf|puts|putchar|perror|fork|exec.*|posix_spawn|system|popen|kill|signal|sigaction|raise|exit|abort|_exit|rand|random|srand|getrandom|getentropy|arc4random.*|randombytes.*|pthread_.*|sleep|usleep|nanosleep|getpid|gethostname|stderr|stdout|stdin|errno'
found=$(nm -A -u "$@" | sed -n 's/: *U /: /p' | sed 's/@.*//; s/__isoc99_//; s/: __/: /; s/_chk$//' | grep -E ": ($world)\$")
[ -z "$found" ] || { echo "not pure:"; echo "$found"; exit 1; }
