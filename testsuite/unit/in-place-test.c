/* What is no regular file and is written where it is: devices, pipes, open descriptors.  */

#include "harness.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#include "../../plugin/output/file.h"
#include "scratch.h"

static int write_file(const char *path, const char *text)
{
    struct layout_file file;
    struct layout_sink sink;
    int error = layout_file_open(path, &file);

    if (error < 0)
        return error;
    CU_ASSERT_PTR_NULL(file.temporary);
    sink = layout_file_sink(&file);
    error = sink.write(sink.closure, text, strlen(text));
    if (error == 0)
        return layout_file_commit(&file);
    layout_file_abandon(&file);
    return error;
}

static void test_device(void)
{
    struct layout_file file;
    struct stat status;

    scratch_enter();
    /* For root, code that is wrong here would take the device away: no more of them then.  */
    CU_ASSERT_EQUAL_FATAL(write_file("/dev/full", "x"), -ENOSPC);
    CU_ASSERT_EQUAL_FATAL(write_file("/dev/null", "x"), 0);
    CU_ASSERT_EQUAL(symlink("/dev/full", "link"), 0);
    CU_ASSERT_EQUAL(write_file("link", "x"), -ENOSPC);
    CU_ASSERT(scratch_is_link("link"));
    CU_ASSERT_EQUAL_FATAL(layout_file_open("/dev/null", &file), 0);
    CU_ASSERT_PTR_NULL(file.temporary);
    CU_ASSERT_NOT_EQUAL(fcntl(file.descriptor, F_GETFD) & FD_CLOEXEC, 0);
    layout_file_abandon(&file);
    CU_ASSERT_EQUAL(stat("/dev/null", &status), 0);
    CU_ASSERT(S_ISCHR(status.st_mode));
    scratch_leave(1);
}

static char received[256];

static int write_fifo(void)
{
    return -write_file("fifo", "through");
}

static void test_fifo(void)
{
    struct stat status;
    ssize_t length;
    int reader;

    scratch_enter();
    CU_ASSERT_EQUAL_FATAL(mkfifo("fifo", 0666), 0);
    reader = open("fifo", O_RDONLY | O_NONBLOCK);
    CU_ASSERT_FATAL(reader >= 0);
    CU_ASSERT_EQUAL(scratch_in_child(write_fifo), 0);
    length = read(reader, received, sizeof received - 1);
    CU_ASSERT_EQUAL(length, 7);
    CU_ASSERT_STRING_EQUAL(received, "through");
    close(reader);
    CU_ASSERT_EQUAL(stat("fifo", &status), 0);
    CU_ASSERT(S_ISFIFO(status.st_mode));
    scratch_leave(1);
}

/* A descriptor of this process: what it stands for is continued and not begun anew.  */
static void test_own_descriptor(void)
{
    char path[64];
    int descriptor, ends[2];

    scratch_enter();
    descriptor = open("log", O_WRONLY | O_CREAT | O_TRUNC, 0666);
    CU_ASSERT_FATAL(descriptor >= 0);
    CU_ASSERT_EQUAL(write(descriptor, "before ", 7), 7);
    snprintf(path, sizeof path, "/dev/fd/%d", descriptor);
    CU_ASSERT_EQUAL(write_file(path, "report"), 0);
    snprintf(path, sizeof path, "/proc/self/fd/%d", descriptor);
    CU_ASSERT_EQUAL(symlink(path, "link"), 0);
    CU_ASSERT_EQUAL(write_file("link", " again"), 0);
    CU_ASSERT_EQUAL(write(descriptor, " after", 6), 6);
    close(descriptor);
    CU_ASSERT_STRING_EQUAL(scratch_contents("log"), "before report again after");
    CU_ASSERT_EQUAL(write_file(path, "closed"), -EBADF);

    /* A socket cannot be opened by its path at all.  */
    CU_ASSERT_EQUAL_FATAL(socketpair(AF_UNIX, SOCK_STREAM, 0, ends), 0);
    snprintf(path, sizeof path, "/dev/fd/%d", ends[0]);
    CU_ASSERT_EQUAL(write_file(path, "socket"), 0);
    CU_ASSERT_EQUAL(recv(ends[1], received, 6, MSG_DONTWAIT), 6);
    close(ends[0]);
    close(ends[1]);
    scratch_leave(2);
}

/* More than a pipe holds goes through one, whose reader sums it up.  */

#define PIPE_BYTES 1000000

static int pipe_ends[2];

static int read_pipe(void)
{
    static char text[4096];
    size_t sum = 0;
    ssize_t length;

    close(pipe_ends[1]);
    /* Until then the pipe is full, and a signal finds a write that has not begun.  */
    poll(NULL, 0, 50);
    while ((length = read(pipe_ends[0], text, sizeof text)) > 0)
        sum += (size_t)length;
    return length == 0 && sum == PIPE_BYTES ? 0 : 1;
}

static int write_pipe(void)
{
    static char text[PIPE_BYTES + 1];
    char path[64];

    close(pipe_ends[0]);
    memset(text, 'x', PIPE_BYTES);
    snprintf(path, sizeof path, "/dev/fd/%d", pipe_ends[1]);
    return -write_file(path, text);
}

static int write_without_blocking(void)
{
    return fcntl(pipe_ends[1], F_SETFL, O_NONBLOCK) < 0 ? 255 : write_pipe();
}

static volatile sig_atomic_t alarms;

static void count_alarm(int signal_number)
{
    (void)signal_number;
    alarms++;
}

/* Each write is broken off, in the middle or before its first byte.  */
static int write_under_signals(void)
{
    struct sigaction action = {.sa_handler = count_alarm};
    struct itimerval often = {{0, 2000}, {0, 2000}};
    int error;

    if (sigaction(SIGALRM, &action, NULL) < 0 || setitimer(ITIMER_REAL, &often, NULL) < 0)
        return 255;
    error = write_pipe();
    return alarms > 0 ? error : 254;
}

static void write_through_pipe(int (*writer)(void))
{
    pid_t reader;
    int status = 0;

    CU_ASSERT_EQUAL_FATAL(pipe(pipe_ends), 0);
    reader = fork();
    CU_ASSERT_FATAL(reader >= 0);
    if (reader == 0)
        _exit(read_pipe());
    CU_ASSERT_EQUAL(scratch_in_child(writer), 0);
    close(pipe_ends[0]);
    close(pipe_ends[1]);
    CU_ASSERT_EQUAL(waitpid(reader, &status, 0), reader);
    CU_ASSERT_EQUAL(status, 0);
}

static void test_pipe_not_blocking(void)
{
    write_through_pipe(write_without_blocking);
}

static void test_pipe_signals(void)
{
    write_through_pipe(write_under_signals);
}

int main(void)
{
    static const struct unit_test tests[] = {
        {"devices are written in place", test_device},
        {"a pipe is written in place", test_fifo},
        {"an open descriptor is continued", test_own_descriptor},
        {"a pipe that does not block is waited for", test_pipe_not_blocking},
        {"signals break nothing off", test_pipe_signals},
    };

    return unit_main("in-place", tests, sizeof tests / sizeof *tests);
}
