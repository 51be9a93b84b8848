/* Files that are there whole or not at all.  What is written in place is in-place-test.c's.  */

#include "harness.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "../../plugin/output/file.h"
#include "scratch.h"

static int send_text(struct layout_file *file, const char *text)
{
    struct layout_sink sink = layout_file_sink(file);

    return sink.write(sink.closure, text, strlen(text));
}

static int write_file(const char *path, const char *text)
{
    struct layout_file file;
    int error = layout_file_open(path, &file);

    if (error < 0)
        return error;
    error = send_text(&file, text);
    if (error < 0) {
        layout_file_abandon(&file);
        return error;
    }
    return layout_file_commit(&file);
}

static void test_commit(void)
{
    struct layout_file file;
    struct stat status;
    mode_t mask;

    scratch_enter();
    scratch_put("report", "old");
    CU_ASSERT_EQUAL_FATAL(layout_file_open("report", &file), 0);
    CU_ASSERT_EQUAL(send_text(&file, "new "), 0);
    CU_ASSERT_STRING_EQUAL(scratch_contents("report"), "old");
    CU_ASSERT_EQUAL(strncmp(file.temporary, ".report.", 8), 0);
    CU_ASSERT_EQUAL(strlen(file.temporary), 8 + 6);
    CU_ASSERT_NOT_EQUAL(fcntl(file.descriptor, F_GETFD) & FD_CLOEXEC, 0);
    CU_ASSERT_EQUAL(send_text(&file, "text"), 0);
    CU_ASSERT_EQUAL(layout_file_commit(&file), 0);
    CU_ASSERT_STRING_EQUAL(scratch_contents("report"), "new text");

    mask = umask(027);
    CU_ASSERT_EQUAL(write_file("masked", ""), 0);
    umask(mask);
    CU_ASSERT_EQUAL(stat("masked", &status), 0);
    CU_ASSERT_EQUAL(status.st_mode & 0777, 0640);
    CU_ASSERT_EQUAL(status.st_size, 0);
    scratch_leave(2);
}

static void test_abandon(void)
{
    struct layout_file file;

    scratch_enter();
    scratch_put("report", "old");
    CU_ASSERT_EQUAL_FATAL(layout_file_open("report", &file), 0);
    CU_ASSERT_EQUAL(send_text(&file, "new"), 0);
    layout_file_abandon(&file);
    CU_ASSERT_STRING_EQUAL(scratch_contents("report"), "old");
    CU_ASSERT_EQUAL_FATAL(layout_file_open("other", &file), 0);
    layout_file_abandon(&file);
    scratch_leave(1);
}

static void test_two_writers(void)
{
    struct layout_file first, second;

    scratch_enter();
    CU_ASSERT_EQUAL_FATAL(layout_file_open("report", &first), 0);
    CU_ASSERT_EQUAL_FATAL(layout_file_open("report", &second), 0);
    CU_ASSERT_STRING_NOT_EQUAL(first.temporary, second.temporary);
    CU_ASSERT_EQUAL(send_text(&first, "first"), 0);
    CU_ASSERT_EQUAL(send_text(&second, "second"), 0);
    CU_ASSERT_EQUAL(layout_file_commit(&second), 0);
    CU_ASSERT_STRING_EQUAL(scratch_contents("report"), "second");
    CU_ASSERT_EQUAL(layout_file_commit(&first), 0);
    CU_ASSERT_STRING_EQUAL(scratch_contents("report"), "first");
    scratch_leave(1);
}

static void test_links(void)
{
    char absolute[PATH_MAX];

    scratch_enter();
    CU_ASSERT_EQUAL(mkdir("deep", 0777), 0);
    scratch_put("deep/target", "old");
    CU_ASSERT_EQUAL(symlink("deep/second", "first"), 0);
    CU_ASSERT_EQUAL(symlink("target", "deep/second"), 0);
    CU_ASSERT_EQUAL(write_file("first", "new"), 0);
    CU_ASSERT(scratch_is_link("first") && scratch_is_link("deep/second") &&
              !scratch_is_link("deep/target"));
    CU_ASSERT_STRING_EQUAL(scratch_contents("deep/target"), "new");

    /* To where there is nothing yet.  */
    snprintf(absolute, sizeof absolute, "%s/deep/fresh", scratch_path());
    CU_ASSERT_EQUAL(symlink(absolute, "dangling"), 0);
    CU_ASSERT_EQUAL(write_file("dangling", "fresh"), 0);
    CU_ASSERT(scratch_is_link("dangling"));
    CU_ASSERT_STRING_EQUAL(scratch_contents("deep/fresh"), "fresh");

    CU_ASSERT_EQUAL(symlink("b", "a"), 0);
    CU_ASSERT_EQUAL(symlink("a", "b"), 0);
    CU_ASSERT_EQUAL(write_file("a", "x"), -ELOOP);
    CU_ASSERT_EQUAL(unlink("deep/target"), 0);
    CU_ASSERT_EQUAL(unlink("deep/second"), 0);
    CU_ASSERT_EQUAL(unlink("deep/fresh"), 0);
    scratch_leave(5);
}

/* Names as long as they may be, with bytes that must not be parted at each place of the cut.  */
static void test_long_name(void)
{
    struct layout_file file;
    char name[NAME_MAX + 2];

    scratch_enter();
    for (size_t start = 0; start < 3; start++) {
        memset(name, 'n', start);
        name[start] = '\0';
        while (strlen(name) + 3 <= NAME_MAX)
            strcat(name, "\xE2\x82\xAC");
        while (strlen(name) < NAME_MAX)
            strcat(name, "z");
        CU_ASSERT_EQUAL_FATAL(layout_file_open(name, &file), 0);
        CU_ASSERT(strlen(file.temporary) <= NAME_MAX && strlen(file.temporary) > NAME_MAX - 3);
        CU_ASSERT_EQUAL((strlen(file.temporary) - 8 - start) % 3, 0);
        CU_ASSERT_EQUAL(layout_file_commit(&file), 0);
    }
    memset(name, 'n', NAME_MAX + 1);
    name[NAME_MAX + 1] = '\0';
    CU_ASSERT_EQUAL(write_file(name, "x"), -ENAMETOOLONG);
    scratch_leave(3);
}

static void test_no_place(void)
{
    struct layout_file file = {.descriptor = 77};
    struct layout_file before = file;

    scratch_enter();
    scratch_put("file", "old");
    CU_ASSERT_EQUAL(layout_file_open("missing/report", &file), -ENOENT);
    CU_ASSERT_EQUAL(layout_file_open("file/report", &file), -ENOTDIR);
    CU_ASSERT_EQUAL(layout_file_open(".", &file), -EISDIR);
    CU_ASSERT_EQUAL(layout_file_open("missing/", &file), -EISDIR);
    CU_ASSERT_EQUAL(layout_file_open("", &file), -ENOENT);
    CU_ASSERT_EQUAL(memcmp(&file, &before, sizeof file), 0);
    /* What is in the way at the end only.  */
    CU_ASSERT_EQUAL_FATAL(layout_file_open("report", &file), 0);
    CU_ASSERT_EQUAL(mkdir("report", 0777), 0);
    CU_ASSERT_EQUAL(layout_file_commit(&file), -EISDIR);
    scratch_leave(2);
}

/* For root every folder is writable, so it becomes somebody else.  */
static int write_where_not_allowed(void)
{
    if (geteuid() == 0 && setuid(65534) < 0)
        return 255;
    return -write_file("locked/report", "new");
}

static void test_not_allowed(void)
{
    scratch_enter();
    CU_ASSERT_EQUAL(chmod(".", 0755), 0);
    CU_ASSERT_EQUAL(mkdir("locked", 0777), 0);
    scratch_put("locked/report", "old");
    CU_ASSERT_EQUAL(chmod("locked", 0555), 0);
    CU_ASSERT_EQUAL(scratch_in_child(write_where_not_allowed), EACCES);
    CU_ASSERT_EQUAL(chmod("locked", 0755), 0);
    CU_ASSERT_STRING_EQUAL(scratch_contents("locked/report"), "old");
    CU_ASSERT_EQUAL(unlink("locked/report"), 0);
    /* Fails if anything else is in it.  */
    CU_ASSERT_EQUAL(rmdir("locked"), 0);
    scratch_leave(0);
}

/* What a full disk does, for a regular file; SIGXFSZ would end the process before.  */
static int write_past_limit(void)
{
    static char text[10000];
    struct rlimit limit = {4096, 4096};

    memset(text, 'x', sizeof text - 1);
    if (signal(SIGXFSZ, SIG_IGN) == SIG_ERR || setrlimit(RLIMIT_FSIZE, &limit) < 0)
        return 255;
    return -write_file("report", text);
}

/* The same, by a caller who does not ask the sink.  */
static int commit_past_limit(void)
{
    static char text[10000];
    struct rlimit limit = {4096, 4096};
    struct layout_file file;

    memset(text, 'x', sizeof text - 1);
    if (signal(SIGXFSZ, SIG_IGN) == SIG_ERR || setrlimit(RLIMIT_FSIZE, &limit) < 0 ||
        layout_file_open("report", &file) < 0)
        return 255;
    send_text(&file, text);
    send_text(&file, "");
    return -layout_file_commit(&file);
}

static void test_full(void)
{
    scratch_enter();
    CU_ASSERT_EQUAL(scratch_in_child(write_past_limit), EFBIG);
    CU_ASSERT_STRING_EQUAL(scratch_contents("report"), "(none)");
    scratch_put("report", "old");
    CU_ASSERT_EQUAL(scratch_in_child(write_past_limit), EFBIG);
    CU_ASSERT_EQUAL(scratch_in_child(commit_past_limit), EFBIG);
    CU_ASSERT_STRING_EQUAL(scratch_contents("report"), "old");
    scratch_leave(1);
}

static int ending;

/* Ended by a signal in the midst of writing; 128 and its number if it was, as a shell says it.  */
static int write_and_end(void)
{
    static const struct rlimit no_core = {0, 0};
    struct layout_file file;
    int status;
    pid_t writer = fork();

    if (writer == 0) {
        setrlimit(RLIMIT_CORE, &no_core);
        if (layout_file_open("report", &file) < 0 || send_text(&file, "half") < 0)
            _exit(1);
        raise(ending);
        _exit(layout_file_commit(&file) < 0);
    }
    if (writer < 0 || waitpid(writer, &status, 0) < 0)
        return 255;
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

static int write_and_ignore(void)
{
    return signal(ending, SIG_IGN) == SIG_ERR ? 255 : write_and_end();
}

static volatile sig_atomic_t handled;

static void handle(int number)
{
    handled = number;
}

/* Who has a handler of its own keeps it, and goes on.  */
static int write_and_handle(void)
{
    struct layout_file file;

    if (signal(ending, handle) == SIG_ERR || layout_file_open("report", &file) < 0)
        return 255;
    raise(ending);
    return layout_file_commit(&file) < 0 || handled != ending;
}

/* Once it is written, signals do what they did before.  */
static int write_then_end(void)
{
    struct sigaction now;

    if (write_file("report", "whole") < 0 || sigaction(ending, NULL, &now) < 0)
        return 255;
    return now.sa_handler != SIG_DFL;
}

static void test_signals(void)
{
    static const int endings[] = {SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGXFSZ};

    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        ending = endings[i];
        signal(ending, SIG_DFL); /* nohup leaves SIGHUP ignored */
        scratch_enter();
        CU_ASSERT_EQUAL(scratch_in_child(write_and_end), 128 + ending);
        CU_ASSERT_STRING_EQUAL(scratch_contents("report"), "(none)");
        scratch_put("report", "old");
        CU_ASSERT_EQUAL(scratch_in_child(write_and_end), 128 + ending);
        CU_ASSERT_STRING_EQUAL(scratch_contents("report"), "old");
        CU_ASSERT_EQUAL(scratch_in_child(write_and_ignore), 0);
        CU_ASSERT_STRING_EQUAL(scratch_contents("report"), "half");
        CU_ASSERT_EQUAL(scratch_in_child(write_and_handle), 0);
        CU_ASSERT_EQUAL(scratch_in_child(write_then_end), 0);
        CU_ASSERT_STRING_EQUAL(scratch_contents("report"), "whole");
        scratch_leave(1);
    }
}

int main(void)
{
    static const struct unit_test tests[] = {
        {"a file appears when it is committed", test_commit},
        {"an abandoned file leaves nothing", test_abandon},
        {"two writers do not mix", test_two_writers},
        {"links stay and lead to the file", test_links},
        {"names as long as can be", test_long_name},
        {"no place for a file", test_no_place},
        {"a folder that may not be written", test_not_allowed},
        {"a disk that is full", test_full},
        {"a signal leaves no half of a file", test_signals},
    };

    return unit_main("file", tests, sizeof tests / sizeof *tests);
}
