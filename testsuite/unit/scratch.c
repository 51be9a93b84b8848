#include "scratch.h"

#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "harness.h"

#define TEMPLATE "/tmp/layout-test.XXXXXX"

static int home = -1;
static char folder[] = TEMPLATE;

void scratch_enter(void)
{
    home = open(".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    CU_ASSERT_FATAL(home >= 0);
    memcpy(folder, TEMPLATE, sizeof folder);
    CU_ASSERT_PTR_NOT_NULL_FATAL(mkdtemp(folder));
    CU_ASSERT_EQUAL_FATAL(chdir(folder), 0);
}

const char *scratch_path(void)
{
    return folder;
}

void scratch_leave(int count)
{
    DIR *directory = opendir(".");
    struct dirent *entry;
    int left = 0;

    CU_ASSERT_PTR_NOT_NULL_FATAL(directory);
    while ((entry = readdir(directory)) != NULL) {
        if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0)
            continue;
        left++;
        if (unlink(entry->d_name) < 0)
            CU_ASSERT_EQUAL(rmdir(entry->d_name), 0);
    }
    closedir(directory);
    CU_ASSERT_EQUAL(left, count);
    CU_ASSERT_EQUAL_FATAL(fchdir(home), 0);
    close(home);
    CU_ASSERT_EQUAL(rmdir(folder), 0);
}

void scratch_put(const char *path, const char *text)
{
    FILE *file = fopen(path, "w");

    CU_ASSERT_PTR_NOT_NULL_FATAL(file);
    fputs(text, file);
    CU_ASSERT_EQUAL(fclose(file), 0);
}

const char *scratch_contents(const char *path)
{
    static char text[256];
    FILE *file = fopen(path, "r");
    size_t length;

    if (!file)
        return "(none)";
    length = fread(text, 1, sizeof text - 1, file);
    text[length] = '\0';
    fclose(file);
    return text;
}

bool scratch_is_link(const char *path)
{
    struct stat status;

    return lstat(path, &status) == 0 && S_ISLNK(status.st_mode);
}

int scratch_in_child(int (*body)(void))
{
    pid_t child = fork();
    int status = 0;

    CU_ASSERT_FATAL(child >= 0);
    if (child == 0)
        _exit(body());
    CU_ASSERT_EQUAL(waitpid(child, &status, 0), child);
    CU_ASSERT_FATAL(WIFEXITED(status));
    return WEXITSTATUS(status);
}
