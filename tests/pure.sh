#!/bin/sh
# pure.sh OBJECT... - the pure rooms call nothing that touches the world and
# have no global that changes. Exceptions: etpan.o and charset.o, whose libraries
# do; of this list charset.o itself uses errno, iconv's answer, and nothing else.
world='open|openat|fopen|fdopen|opendir|read|pread|fread|fgets|getline|write|pwrite|fwrite|fputs|fputc|close|stat|fstat|lstat|unlink|rename|mkdir|mmap|socket|connect|bind|accept|send|sendto|recv|poll|select|epoll_.*|time|clock|clock_gettime|gettimeofday|localtime.*|gmtime.*|strftime|mktime|getenv|secure_getenv|setlocale|syslog|openlog|printf|vprintf|fprintf|vfprintf|puts|putchar|perror|fork|exec.*|posix_spawn|system|popen|kill|signal|sigaction|raise|exit|abort|_exit|rand|random|srand|getrandom|getentropy|arc4random.*|randombytes.*|pthread_.*|sleep|usleep|nanosleep|getpid|gethostname|stderr|stdout|stdin|errno|errno_location'
found=$(nm -A -u "$@" | sed -n 's/: *U /: /p' | sed 's/@.*//; s/__isoc99_//; s/: __/: /; s/_chk$//' | grep -E ": ($world)\$" |
	grep -v 'charset\.o: errno_location$')
[ -z "$found" ] || { echo "not pure:"; echo "$found"; exit 1; }

# Compilers add counters of their own, whose names begin with "__".
found=$(nm -A -f sysv "$@" | awk -F'|' '{ gsub(/ /, "", $1); gsub(/ /, "", $7) }
	$7 ~ /^\.t?(data|bss)(\.|$)/ && $7 !~ /rel\.ro/ && $1 !~ /:__/ { print $1 }')
[ -z "$found" ] || { echo "globals that change:"; echo "$found"; exit 1; }
