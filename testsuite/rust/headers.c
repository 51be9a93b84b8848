/* The types of the C library, with types=all.  */

#include <arpa/inet.h>
#include <complex.h>
#include <dirent.h>
#include <elf.h>
#include <fcntl.h>
#include <glob.h>
#include <inttypes.h>
#include <locale.h>
#include <math.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <regex.h>
#include <search.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <termios.h>
#include <threads.h>
#include <time.h>
#include <ucontext.h>
#include <wchar.h>

struct ours {
    FILE *file;
    struct stat status;
    jmp_buf back;
};
