#define _GNU_SOURCE /* renameat2, where there is one */

#include "file.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "interrupt.h"
#include "resolve.h"

/* The temporary file of NAME is .NAME.XXXXXX.  */
#define RANDOM_COUNT 6
#define DECORATION_LENGTH (1 + 1 + RANDOM_COUNT)

#define ATTEMPT_LIMIT 100

/* Numbers that differ between processes and calls.  They need not be secret: the file is only
   taken where nothing of its name was there.  */
static uint64_t next_random(uint64_t *state)
{
    struct timespec now;
    uint64_t mixed;

    clock_gettime(CLOCK_REALTIME, &now);
    *state += (uint64_t)now.tv_sec * UINT64_C(1000000000) + (uint64_t)now.tv_nsec;
    *state += (uint64_t)getpid() << 40;
    mixed = *state * UINT64_C(0x9e3779b97f4a7c15);
    return mixed ^ (mixed >> 29);
}

/* The name of a temporary file beside PATH, its random letters still to be filled in; null: no
   memory.  A name that is not short is cut to make room, so that the temporary one is no longer:
   how long a name may be differs between file systems.  It is not cut inside a character, which
   some would refuse.  */
static char *temporary_name(const char *path, size_t folder)
{
    const char *name = path + folder;
    size_t length = strlen(name);
    char *temporary;

    if (length > 2 * DECORATION_LENGTH) {
        length -= DECORATION_LENGTH;
        while (length > 0 && (name[length] & 0xC0) == 0x80)
            length--;
    }
    temporary = malloc(folder + length + DECORATION_LENGTH + 1);
    if (!temporary)
        return NULL;
    memcpy(temporary, path, folder);
    temporary[folder] = '.';
    memcpy(temporary + folder + 1, name, length);
    strcpy(temporary + folder + 1 + length, ".XXXXXX");
    return temporary;
}

/* Creates a file at NAME, whose last letters it chooses.  It is not mkstemp's, which only its
   owner could read: the kernel takes the umask off here, so no thread's umask is disturbed by
   asking for it.  Returns the descriptor or a negative errno.  */
static int create(char *name)
{
    static const char letters[] = "abcdefghijklmnopqrstuvwxyz0123456789";
    char *random_part = name + strlen(name) - RANDOM_COUNT;
    uint64_t state = 0;

    for (int attempt = 0; attempt < ATTEMPT_LIMIT; attempt++) {
        uint64_t random = next_random(&state);
        int descriptor;

        for (int i = 0; i < RANDOM_COUNT; i++) {
            random_part[i] = letters[random % (sizeof letters - 1)];
            random /= sizeof letters - 1;
        }
        descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (descriptor >= 0)
            return descriptor;
        if (errno != EEXIST && errno != EINTR)
            return -errno;
    }
    return -EEXIST;
}

/* Opens a temporary file for the resolved PATH, which stays the caller's.  */
static int open_temporary(const char *path, char **ret_temporary, int *ret_descriptor)
{
    const char *slash = strrchr(path, '/');
    size_t folder = slash ? (size_t)(slash - path) + 1 : 0;
    char *temporary;
    int descriptor;

    /* "folder/" and "" name no file.  */
    if (path[folder] == '\0')
        return path[0] == '\0' ? -ENOENT : -EISDIR;
    temporary = temporary_name(path, folder);
    if (!temporary)
        return -ENOMEM;
    descriptor = create(temporary);
    if (descriptor < 0) {
        free(temporary);
        return descriptor;
    }
    layout_interrupt_watch(temporary);
    *ret_temporary = temporary;
    *ret_descriptor = descriptor;
    return 0;
}

int layout_file_open(const char *path, struct layout_file *ret_file)
{
    struct layout_file file = {.descriptor = -1, .former.descriptor = -1};
    int error = layout_path_resolve(path, &file.path, &file.descriptor);

    if (error == 0 && file.descriptor < 0) {
        file.former = layout_former_open(file.path);
        if (file.former.descriptor < 0)
            error = open_temporary(file.path, &file.temporary, &file.descriptor);
    }
    if (error < 0) {
        free(file.path);
        return error;
    }
    *ret_file = file;
    return 0;
}

/* A pipe's other end may have made it non-blocking: it is waited for.  Returns 0 to try again
   or a negative errno.  */
static int wait_until_writable(int descriptor)
{
    struct pollfd poll_descriptor = {.fd = descriptor, .events = POLLOUT};

    return poll(&poll_descriptor, 1, -1) < 0 && errno != EINTR ? -errno : 0;
}

static int write_all(int descriptor, const char *data, size_t size)
{
    while (size > 0) {
        ssize_t written = write(descriptor, data, size);
        int error = 0;

        if (written > 0) {
            data += written;
            size -= (size_t)written;
        } else if (written == 0) {
            error = -EIO;
        } else if (errno == EAGAIN || errno == EWOULDBLOCK) {
            error = wait_until_writable(descriptor);
        } else if (errno != EINTR) {
            error = -errno;
        }
        if (error < 0)
            return error;
    }
    return 0;
}

static int write_to_descriptor(void *closure, const char *data, size_t size)
{
    const struct layout_file *file = closure;

    return write_all(file->descriptor, data, size);
}

/* Goes on in a temporary file with what was the same as in the former.  */
static int leave_former(struct layout_file *file)
{
    int error = open_temporary(file->path, &file->temporary, &file->descriptor);

    if (error == 0)
        error = layout_former_repeat(&file->former, write_to_descriptor, file);
    layout_former_close(&file->former);
    return error;
}

static int write_to_file(void *closure, const char *data, size_t size)
{
    struct layout_file *file = closure;

    if (file->error < 0)
        return file->error;
    if (file->former.descriptor >= 0) {
        if (layout_former_goes_on(&file->former, data, size))
            return 0;
        file->error = leave_former(file);
    }
    if (file->error == 0)
        file->error = write_to_descriptor(file, data, size);
    return file->error;
}

struct layout_sink layout_file_sink(struct layout_file *file)
{
    return (struct layout_sink){write_to_file, file};
}

/* Closes the descriptor, if there is one.  It is gone even where a signal came in between, so that
   is no error and it must not be closed again.  */
static int close_descriptor(struct layout_file *file)
{
    int descriptor = file->descriptor;

    file->descriptor = -1;
    return descriptor >= 0 && close(descriptor) < 0 && errno != EINTR ? -errno : 0;
}

static void release(struct layout_file *file)
{
    layout_former_close(&file->former);
    if (file->temporary)
        layout_interrupt_forget(file->temporary);
    free(file->path);
    free(file->temporary);
    file->path = NULL;
    file->temporary = NULL;
}

/* Puts TEMPORARY in the place of PATH, at once for whoever looks.  Returns 0 or a negative errno.

   The bytes are not forced to the disk: after a crash of the machine a compile is run again.  ext4
   thinks otherwise of a file that is renamed over another and has its bytes written before it goes
   on (auto_da_alloc in Linux's Documentation/admin-guide/ext4.rst), which takes longer than all
   else here; of two files that change places it does not.  */
static int replace(const char *temporary, const char *path)
{
#ifdef RENAME_EXCHANGE
    if (renameat2(AT_FDCWD, temporary, AT_FDCWD, path, RENAME_EXCHANGE) == 0) {
        int error = unlink(temporary) < 0 ? -errno : 0;

        /* A folder may have come to be there meanwhile.  */
        if (error < 0)
            (void)renameat2(AT_FDCWD, temporary, AT_FDCWD, path, RENAME_EXCHANGE);
        return error;
    }
    /* Nothing is there yet, or the file system or the kernel cannot do it: rename will tell.  */
#endif
    return rename(temporary, path) < 0 ? -errno : 0;
}

int layout_file_commit(struct layout_file *file)
{
    int error;

    if (file->former.descriptor >= 0 && !layout_former_renew(&file->former))
        file->error = leave_former(file);
    error = close_descriptor(file);
    if (file->error < 0)
        error = file->error;
    if (file->temporary) {
        if (error == 0)
            error = replace(file->temporary, file->path);
        if (error < 0)
            unlink(file->temporary);
    }
    release(file);
    return error;
}

void layout_file_abandon(struct layout_file *file)
{
    close_descriptor(file);
    if (file->temporary)
        unlink(file->temporary);
    release(file);
}
