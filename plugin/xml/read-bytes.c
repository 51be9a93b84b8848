#define _POSIX_C_SOURCE 200809L

#include "read-bytes.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "pieces.h"
#include "read-limits.h"

/* Reads what comes next into BUFFER.  Returns how many bytes, or -1 with the error filled.  */
static ssize_t read_some(struct layout_read_bytes *bytes, char *buffer, size_t size)
{
    ssize_t length;

    do {
        length = read(bytes->descriptor, buffer, size);
    } while (length < 0 && errno == EINTR);
    if (length < 0)
        bytes->error = -errno;
    else if ((bytes->count += (size_t)length) > LAYOUT_READ_BYTE_LIMIT)
        bytes->error = -EFBIG;
    return bytes->error < 0 ? -1 : length;
}

/* Reads the SIZE bytes that the file has, and sees that this is all.  One that has grown meanwhile
   is handed out by and by.  */
static void hold(struct layout_read_bytes *bytes, size_t size)
{
    char *text = malloc(size + 1);
    size_t length = 0;
    ssize_t some;

    if (!text)
        return;
    bytes->held = text;
    while (length <= size && (some = read_some(bytes, text + length, size + 1 - length)) > 0)
        length += (size_t)some;
    if (bytes->error < 0)
        return;
    bytes->run = text;
    bytes->run_length = length;
    if (length <= size) {
        bytes->text = text;
        bytes->length = length;
    }
}

void layout_read_bytes_open(struct layout_read_bytes *bytes, const char *path)
{
    struct stat status;

    *bytes = (struct layout_read_bytes){0};
    do {
        bytes->descriptor = open(path, O_RDONLY | O_NOCTTY | O_CLOEXEC);
    } while (bytes->descriptor < 0 && errno == EINTR);
    if (bytes->descriptor < 0 || fstat(bytes->descriptor, &status) < 0)
        bytes->error = -errno;
    else if (S_ISDIR(status.st_mode))
        bytes->error = -EISDIR;
    else if (S_ISREG(status.st_mode) && status.st_size > LAYOUT_READ_BYTE_LIMIT)
        bytes->error = -EFBIG;
    else if (S_ISREG(status.st_mode) && status.st_size <= LAYOUT_READ_HELD_LIMIT)
        hold(bytes, (size_t)status.st_size);
}

void layout_read_bytes_begin(struct layout_read_bytes *bytes, const struct layout_pieces *pieces)
{
    bytes->pieces = pieces;
    bytes->piece = 0;
    bytes->stage = LAYOUT_READ_BETWEEN;
    bytes->position = 0;
    bytes->run_length = 0;
    if (!pieces) {
        bytes->run = bytes->text;
        bytes->run_length = bytes->length;
        bytes->position = bytes->length;
    }
}

static void run_text(struct layout_read_bytes *bytes, size_t end)
{
    bytes->run = bytes->text + bytes->position;
    bytes->run_length = end - bytes->position;
    bytes->position = end;
}

static void run_mark(struct layout_read_bytes *bytes)
{
    int length =
        snprintf(bytes->mark, sizeof bytes->mark, "<?" LAYOUT_READ_MARK " %zu?>", bytes->piece);

    bytes->run = bytes->mark;
    bytes->run_length = (size_t)length;
}

/* What is next of a text with pieces.  An empty run is not the end.  */
static void next_run(struct layout_read_bytes *bytes)
{
    const struct layout_piece *piece = &bytes->pieces->items[bytes->piece];

    switch (bytes->stage) {
    case LAYOUT_READ_BETWEEN:
        if (bytes->piece == bytes->pieces->count) {
            run_text(bytes, bytes->length);
        } else if (bytes->position < piece->offset) {
            run_text(bytes, piece->offset);
        } else {
            run_mark(bytes);
            bytes->stage = LAYOUT_READ_WITHIN;
        }
        return;
    case LAYOUT_READ_WITHIN:
        if (piece->known) {
            bytes->position += piece->length;
            bytes->piece++;
            bytes->stage = LAYOUT_READ_BETWEEN;
        } else {
            run_text(bytes, piece->offset + piece->length);
            bytes->stage = LAYOUT_READ_BEHIND;
        }
        return;
    case LAYOUT_READ_BEHIND:
        run_mark(bytes);
        bytes->piece++;
        bytes->stage = LAYOUT_READ_BETWEEN;
        return;
    }
}

static bool is_at_end(const struct layout_read_bytes *bytes)
{
    return !bytes->pieces ||
           (bytes->piece == bytes->pieces->count && bytes->position == bytes->length);
}

int layout_read_bytes_take(struct layout_read_bytes *bytes, char *buffer, int size)
{
    size_t taken = 0;

    while (taken < (size_t)size) {
        size_t part = (size_t)size - taken;

        if (bytes->run_length == 0 && is_at_end(bytes))
            break;
        if (bytes->run_length == 0)
            next_run(bytes);
        if (part > bytes->run_length)
            part = bytes->run_length;
        if (part > 0)
            memcpy(buffer + taken, bytes->run, part);
        bytes->run += part;
        bytes->run_length -= part;
        taken += part;
    }
    if (taken > 0 || bytes->text)
        return (int)taken;
    return (int)read_some(bytes, buffer, (size_t)size);
}

void layout_read_bytes_close(struct layout_read_bytes *bytes)
{
    if (bytes->descriptor >= 0)
        close(bytes->descriptor);
    free(bytes->held);
}
