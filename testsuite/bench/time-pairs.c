/* Runs commands in turn, A B C A B C ..., and prints for each what a run of it took.

     time-pairs WARM RUNS FILE

   FILE has one shell command a line.  Interleaving spreads whatever else the machine does over
   all of them alike.  Each is run WARM times first, which is not counted, to fill the caches; WARM
   is 0 or 1.  Printed for each line: medians of wall time and of user time in milliseconds, of peak
   memory in kB, and the medians of what each run differs from the same round's run of the first
   command: wall time in milliseconds, user time as a ratio.  */

#define _DEFAULT_SOURCE /* wait4 */

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { COMMANDS_MOST = 16, LINE_SIZE = 8192 };

enum measure { WALL, USER, MEMORY, WALL_MORE, USER_RATIO, MEASURES };

struct command {
    char line[LINE_SIZE];
    double *samples[MEASURES];
};

static void fail(const char *what)
{
    perror(what);
    exit(1);
}

static double milliseconds(struct timespec since)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)(now.tv_sec - since.tv_sec) * 1e3 + (double)(now.tv_nsec - since.tv_nsec) / 1e6;
}

/* The child's own output is no part of a measurement.  */
static void become(const char *line)
{
    int null = open("/dev/null", O_WRONLY);

    if (null < 0 || dup2(null, STDOUT_FILENO) < 0)
        _exit(126);
    execl("/bin/sh", "sh", "-c", line, (char *)NULL);
    _exit(127);
}

static void run(struct command *command, int round)
{
    struct timespec start;
    struct rusage usage;
    int status;
    pid_t child;

    clock_gettime(CLOCK_MONOTONIC, &start);
    child = fork();
    if (child < 0)
        fail("fork");
    if (child == 0)
        become(command->line);
    if (wait4(child, &status, 0, &usage) < 0)
        fail("wait4");
    if (status != 0) {
        fprintf(stderr, "time-pairs: status %d of: %s\n", status, command->line);
        exit(1);
    }
    command->samples[WALL][round] = milliseconds(start);
    command->samples[USER][round] =
        (double)usage.ru_utime.tv_sec * 1e3 + (double)usage.ru_utime.tv_usec / 1e3;
    command->samples[MEMORY][round] = (double)usage.ru_maxrss;
}

static void compare(struct command *command, const struct command *first, int round)
{
    command->samples[WALL_MORE][round] =
        command->samples[WALL][round] - first->samples[WALL][round];
    command->samples[USER_RATIO][round] =
        first->samples[USER][round] > 0
            ? command->samples[USER][round] / first->samples[USER][round]
            : 1;
}

static int by_value(const void *left, const void *right)
{
    double a = *(const double *)left;
    double b = *(const double *)right;

    return (a > b) - (a < b);
}

/* The samples are left sorted.  */
static double median(double *samples, int count)
{
    qsort(samples, (size_t)count, sizeof *samples, by_value);
    return count % 2 ? samples[count / 2] : (samples[count / 2 - 1] + samples[count / 2]) / 2;
}

static int read_commands(const char *path, struct command *commands, int rounds)
{
    FILE *file = fopen(path, "r");
    int count = 0;

    if (!file)
        fail(path);
    while (count < COMMANDS_MOST && fgets(commands[count].line, LINE_SIZE, file)) {
        commands[count].line[strcspn(commands[count].line, "\n")] = '\0';
        for (int i = 0; i < MEASURES; i++) {
            commands[count].samples[i] = calloc((size_t)rounds + 1, sizeof(double));
            if (!commands[count].samples[i])
                fail("calloc");
        }
        count++;
    }
    fclose(file);
    return count;
}

int main(int argc, char **argv)
{
    static struct command commands[COMMANDS_MOST];
    int rounds = argc == 4 ? atoi(argv[2]) : 0;
    int count;

    if (rounds < 1) {
        fputs("usage: time-pairs WARM RUNS FILE\n", stderr);
        return 2;
    }
    count = read_commands(argv[3], commands, rounds);
    for (int i = 0; i < count && atoi(argv[1]) > 0; i++)
        run(&commands[i], 0);
    for (int round = 0; round < rounds; round++)
        for (int i = 0; i < count; i++) {
            run(&commands[i], round);
            compare(&commands[i], &commands[0], round);
        }
    for (int i = 0; i < count; i++) {
        printf("%.3f", median(commands[i].samples[WALL], rounds));
        for (int j = USER; j < MEASURES; j++)
            printf(" %.4f", median(commands[i].samples[j], rounds));
        putchar('\n');
    }
    return 0;
}
