#include "input.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "../model/arena.h"

/* A file or folder, however it was reached.  */
struct identity {
    dev_t device;
    ino_t number;
};

struct identities {
    struct identity *table; /* open addressing; a power of two */
    bool *used;
    size_t capacity;
    size_t count;
};

struct search {
    struct layout_arena *arena;
    struct layout_words files;
    struct identities seen;
    unsigned depth;
    size_t met; /* reports in folders, those that were taken before included */
    int status;
    const char *message;
};

static int fail(struct search *search, int status, const char *path, const char *why)
{
    search->status = status;
    search->message = layout_arena_printf(search->arena, "%s: %s", path, why);
    return status;
}

/* Puts IDENTITY into SEEN, which has room.  Returns whether it was not there yet.  */
static bool put(struct identities *seen, struct identity identity)
{
    uint64_t hash = ((uint64_t)identity.number ^ (uint64_t)identity.device << 40) *
                    UINT64_C(0x9E3779B97F4A7C15);
    size_t place = (size_t)(hash >> 32) & (seen->capacity - 1);

    while (seen->used[place]) {
        if (seen->table[place].device == identity.device &&
            seen->table[place].number == identity.number)
            return false;
        place = (place + 1) & (seen->capacity - 1);
    }
    seen->used[place] = true;
    seen->table[place] = identity;
    seen->count++;
    return true;
}

static bool is_new(struct search *search, const struct stat *status)
{
    struct identities *seen = &search->seen;

    if (seen->count >= seen->capacity / 2) {
        struct identities larger = {.capacity = seen->capacity ? seen->capacity * 2 : 256};

        larger.table = layout_arena_array(search->arena, larger.capacity, sizeof *larger.table);
        larger.used = layout_arena_array(search->arena, larger.capacity, sizeof *larger.used);
        for (size_t i = 0; i < seen->capacity; i++) {
            if (seen->used[i])
                (void)put(&larger, seen->table[i]);
        }
        *seen = larger;
    }
    return put(seen, (struct identity){status->st_dev, status->st_ino});
}

static int add_file(struct search *search, const char *path)
{
    if (search->files.count >= LAYOUT_INPUT_FILE_LIMIT)
        return fail(search, -EFBIG, path,
                    layout_arena_printf(search->arena, "more reports than the limit of %d",
                                        LAYOUT_INPUT_FILE_LIMIT));
    layout_words_add(&search->files, search->arena, path);
    return 0;
}

static bool has_suffix(const char *name)
{
    const size_t suffix = strlen(LAYOUT_INPUT_SUFFIX);
    size_t length = strlen(name);

    return length >= suffix && strcmp(name + length - suffix, LAYOUT_INPUT_SUFFIX) == 0;
}

static int compare_names(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* The sorted names in the folder at PATH.  */
static int list_folder(struct search *search, const char *path, struct layout_words *ret_names)
{
    struct layout_words names = {0};
    DIR *folder = opendir(path);
    const struct dirent *entry;

    if (!folder)
        return fail(search, -errno, path, strerror(errno));
    while (errno = 0, (entry = readdir(folder)) != NULL) {
        if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0)
            layout_words_add(
                &names, search->arena,
                layout_arena_text(search->arena, entry->d_name, strlen(entry->d_name)));
    }
    if (errno != 0)
        fail(search, -errno, path, strerror(errno));
    closedir(folder);
    if (names.count > 1)
        qsort(names.items, names.count, sizeof *names.items, compare_names);
    *ret_names = names;
    return search->status;
}

static int search_folder(struct search *search, const char *path);

/* NAME is what the search met at PATH.  A report that cannot be looked at is left to the reader,
   which says why.  */
static int search_entry(struct search *search, const char *path, const char *name)
{
    struct stat status;

    if (stat(path, &status) < 0) {
        search->met += has_suffix(name);
        return has_suffix(name) ? add_file(search, path) : 0;
    }
    if (S_ISDIR(status.st_mode))
        return is_new(search, &status) ? search_folder(search, path) : 0;
    if (!S_ISREG(status.st_mode) || !has_suffix(name))
        return 0;
    search->met++;
    return is_new(search, &status) ? add_file(search, path) : 0;
}

/* Each folder is entered once, so loops of links end; the depth is what the stack can bear.  */
static int search_folder(struct search *search, const char *path)
{
    const char *slash = path[strlen(path) - 1] == '/' ? "" : "/";
    struct layout_words names = {0};
    int status = list_folder(search, path, &names);

    if (status < 0)
        return status;
    if (++search->depth > LAYOUT_INPUT_DEPTH_LIMIT)
        return fail(search, -ELOOP, path,
                    layout_arena_printf(search->arena, "folders deeper than the limit of %d",
                                        LAYOUT_INPUT_DEPTH_LIMIT));
    for (size_t i = 0; i < names.count && status == 0; i++) {
        const char *name = names.items[i];
        /* "./" says nothing in each line.  */
        const char *inner = strcmp(path, ".") == 0
                                ? name
                                : layout_arena_printf(search->arena, "%s%s%s", path, slash, name);

        status = search_entry(search, inner, name);
    }
    search->depth--;
    return status;
}

static int search_path(struct search *search, const char *path)
{
    size_t met = search->met;
    struct stat status;
    int error;

    if (*path == '\0')
        return fail(search, -ENOENT, "\"\"", "a file or folder was expected");
    if (stat(path, &status) < 0)
        return fail(search, -errno, path, strerror(errno));
    if (!S_ISDIR(status.st_mode))
        return is_new(search, &status) ? add_file(search, path) : 0;
    if (!is_new(search, &status))
        return 0;
    error = search_folder(search, path);
    if (error == 0 && search->met == met)
        return fail(search, -ENOENT, path, "no reports (*" LAYOUT_INPUT_SUFFIX ") in this folder");
    return error;
}

int layout_input_find(const struct layout_words *paths, struct layout_arena *arena,
                      struct layout_words *ret_files, const char **ret_message)
{
    struct search search = {.arena = arena};

    for (size_t i = 0; i < paths->count && search.status == 0; i++)
        (void)search_path(&search, paths->items[i]);
    if (search.status < 0) {
        *ret_message = search.message;
        return search.status;
    }
    *ret_files = search.files;
    return 0;
}
