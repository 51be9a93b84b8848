#define _POSIX_C_SOURCE 200809L

#include "resolve.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* As many symbolic links one behind the other as Linux follows.  */
#define LINK_LIMIT 40

#ifndef PATH_MAX
#define PATH_MAX 4096
#endif

/* What the symbolic link at PATH names, as seen from where PATH is seen.  Returns 0, -EINVAL
   where PATH is no link, -ENOENT where it is nothing, or another negative errno.  */
static int read_link(const char *path, char **ret_target)
{
    char target[PATH_MAX];
    ssize_t length = readlink(path, target, sizeof target);
    const char *slash = strrchr(path, '/');
    size_t folder;
    char *joined;

    if (length < 0)
        return -errno;
    if (length == 0 || (size_t)length == sizeof target)
        return -ENAMETOOLONG;
    folder = target[0] == '/' || !slash ? 0 : (size_t)(slash - path) + 1;
    joined = malloc(folder + (size_t)length + 1);
    if (!joined)
        return -ENOMEM;
    memcpy(joined, path, folder);
    memcpy(joined + folder, target, (size_t)length);
    joined[folder + (size_t)length] = '\0';
    *ret_target = joined;
    return 0;
}

/* The descriptor of this process that PATH stands for, or -1.  Opening such a path anew would
   give a second position in the file, from its beginning, and fails for a socket.  */
static int own_descriptor(const char *path)
{
    static const char *const folders[] = {"/dev/fd/", "/proc/self/fd/"};

    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++) {
        size_t length = strlen(folders[i]);
        const char *digits = path + length;
        long number;
        char *end;

        if (strncmp(path, folders[i], length) != 0 || *digits < '0' || *digits > '9')
            continue;
        errno = 0;
        number = strtol(digits, &end, 10);
        if (*end == '\0' && errno == 0 && number <= INT_MAX)
            return (int)number;
    }
    return -1;
}

static int open_in_place(const char *path, int own, int *ret_descriptor)
{
    int descriptor;

    do {
        descriptor =
            own >= 0 ? fcntl(own, F_DUPFD_CLOEXEC, 0) : open(path, O_WRONLY | O_NOCTTY | O_CLOEXEC);
    } while (descriptor < 0 && errno == EINTR);
    if (descriptor < 0)
        return -errno;
    *ret_descriptor = descriptor;
    return 0;
}

/* Looks at PATH.  Returns 1 and fills *RET_TARGET where it is a link to be followed, 0 where it
   is the end, with *RET_DESCRIPTOR filled if it is written in place, or a negative errno.  */
static int look(const char *path, char **ret_target, int *ret_descriptor)
{
    int own = own_descriptor(path);
    struct stat status;
    int error;

    if (own >= 0)
        return open_in_place(path, own, ret_descriptor);
    if (lstat(path, &status) < 0)
        return errno == ENOENT ? 0 : -errno;
    if (S_ISREG(status.st_mode))
        return 0;
    /* What a link leads to may be a device, or nothing yet.  */
    if (!S_ISLNK(status.st_mode) || (stat(path, &status) == 0 && !S_ISREG(status.st_mode)))
        return open_in_place(path, -1, ret_descriptor);
    error = read_link(path, ret_target);
    if (error == -EINVAL || error == -ENOENT)
        return 0;
    return error < 0 ? error : 1;
}

int layout_path_resolve(const char *path, char **ret_path, int *ret_descriptor)
{
    char *place = strdup(path);

    if (!place)
        return -ENOMEM;
    for (int links = 0; links <= LINK_LIMIT; links++) {
        char *target;
        int descriptor = -1;
        int more = look(place, &target, &descriptor);

        if (more == 0) {
            *ret_path = place;
            *ret_descriptor = descriptor;
            return 0;
        }
        free(place);
        if (more < 0)
            return more;
        place = target;
    }
    free(place);
    return -ELOOP;
}
