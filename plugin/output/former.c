#define _POSIX_C_SOURCE 200809L

#include "former.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define PIECE_SIZE ((size_t)4096)

struct layout_former layout_former_open(const char *path)
{
    struct layout_former former = {.descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)};
    struct stat status;

    if (former.descriptor >= 0 &&
        (fstat(former.descriptor, &status) < 0 || !S_ISREG(status.st_mode)))
        layout_former_close(&former);
    return former;
}

/* As pread, but that it goes on after a signal.  */
static ssize_t read_at(const struct layout_former *former, char *buffer, size_t size, uint64_t at)
{
    ssize_t got;

    do
        got = pread(former->descriptor, buffer, size, (off_t)at);
    while (got < 0 && errno == EINTR);
    return got;
}

bool layout_former_goes_on(struct layout_former *former, const char *data, size_t size)
{
    uint64_t at = former->same;
    char piece[PIECE_SIZE];

    while (size > 0) {
        size_t wanted = size < sizeof piece ? size : sizeof piece;
        ssize_t got = read_at(former, piece, wanted, at);

        if (got <= 0 || memcmp(piece, data, (size_t)got) != 0)
            return false;
        at += (uint64_t)got;
        data += got;
        size -= (size_t)got;
    }
    former->same = at;
    return true;
}

bool layout_former_renew(const struct layout_former *former)
{
    struct stat status;

    return fstat(former->descriptor, &status) == 0 && (uint64_t)status.st_size == former->same &&
           futimens(former->descriptor, NULL) == 0;
}

int layout_former_repeat(const struct layout_former *former,
                         int (*write)(void *closure, const char *data, size_t size), void *closure)
{
    char piece[PIECE_SIZE];

    for (uint64_t at = 0; at < former->same;) {
        uint64_t left = former->same - at;
        ssize_t got = read_at(former, piece, left < sizeof piece ? left : sizeof piece, at);
        int error;

        if (got <= 0)
            return got < 0 ? -errno : -EIO; /* it has become shorter */
        error = write(closure, piece, (size_t)got);
        if (error < 0)
            return error;
        at += (uint64_t)got;
    }
    return 0;
}

void layout_former_close(struct layout_former *former)
{
    if (former->descriptor >= 0)
        close(former->descriptor);
    former->descriptor = -1;
}
