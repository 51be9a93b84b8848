#include "load.h"

#include <pthread.h>
#include <string.h>
#include <unistd.h>

#include "../xml/read.h"
#include "input.h"
#include "progress.h"

#define THREAD_LIMIT 64

/* What the threads share.  LOCK guards all but what does not change.  */
struct loading {
    struct layout_program *program;
    bool keep_going;
    pthread_mutex_t lock;
    size_t next; /* the file to be read next */
    size_t done;
    bool failed;
    const char **errors; /* by file, in the program's arena; null: none */
    struct layout_progress progress;
};

static const char *describe(struct loading *loading, const char *path,
                            const struct layout_read_error *error)
{
    struct layout_arena *arena = loading->program->arena;

    if (error->line > 0)
        return layout_arena_printf(arena, "%s:%d: %s", path, error->line, error->message);
    return layout_arena_printf(arena, "%s: %s", path, error->message);
}

static void recall(void *closure, struct layout_pieces *pieces)
{
    struct loading *loading = closure;

    pthread_mutex_lock(&loading->lock);
    layout_program_recall(loading->program, pieces);
    pthread_mutex_unlock(&loading->lock);
}

/* Reads the file NUMBER with an arena of its own.  Only what no other unit has said yet is copied
   into the program, and only that is done behind the lock.  */
static void load_file(struct loading *loading, size_t number)
{
    const char *path = loading->program->sources[number].path;
    const struct layout_read_memory memory = {recall, loading};
    struct layout_read_error error = {0};
    struct layout_report *report = NULL;
    struct layout_pieces pieces = {0};
    struct layout_things things;
    struct layout_arena arena;
    int status;

    layout_arena_init(&arena, loading->program->arena->exhausted);
    status = layout_report_read_pieces(path, &arena, &memory, &report, &pieces, &error);
    if (status == 0)
        layout_program_look(report, &pieces, &things);
    pthread_mutex_lock(&loading->lock);
    if (status == 0) {
        layout_program_add(loading->program, (uint32_t)number, report, &things);
    } else {
        loading->errors[number] = describe(loading, path, &error);
        loading->failed = true;
    }
    loading->done++;
    layout_progress_show(&loading->progress, loading->done);
    pthread_mutex_unlock(&loading->lock);
    layout_arena_done(&arena);
}

/* Files are begun in order, so that where reading stops at an error, all before it were read: the
   error told is the first, whatever the threads did.  */
static void *load_files(void *closure)
{
    struct loading *loading = closure;

    for (;;) {
        size_t number;
        bool end;

        pthread_mutex_lock(&loading->lock);
        end = loading->next >= loading->program->source_count ||
              (loading->failed && !loading->keep_going);
        number = loading->next;
        loading->next += !end;
        pthread_mutex_unlock(&loading->lock);
        if (end)
            return NULL;
        load_file(loading, number);
    }
}

static size_t count_threads(const struct layout_common *common, size_t files)
{
    long processors = sysconf(_SC_NPROCESSORS_ONLN);
    size_t count = processors > 0 ? (size_t)processors : 1;

    if (common->jobs.given)
        count = (size_t)common->jobs.value;
    if (count > THREAD_LIMIT)
        count = THREAD_LIMIT;
    if (count > files)
        count = files;
    return count > 0 ? count : 1;
}

/* This thread reads as well; where the system gives no more threads, it does so alone.  */
static void run_threads(struct loading *loading, size_t count)
{
    pthread_t threads[THREAD_LIMIT];
    size_t started = 0;

    layout_report_read_prepare();
    while (started + 1 < count && pthread_create(&threads[started], NULL, load_files, loading) == 0)
        started++;
    (void)load_files(loading);
    for (size_t i = 0; i < started; i++)
        (void)pthread_join(threads[i], NULL);
}

static size_t say_errors(const struct loading *loading)
{
    size_t count = 0;

    for (size_t i = 0; i < loading->program->source_count; i++) {
        if (!loading->errors[i])
            continue;
        layout_complain("%s", loading->errors[i]);
        count++;
        if (!loading->keep_going)
            break;
    }
    return count;
}

int layout_load(const struct layout_common *common, const struct layout_words *paths,
                unsigned without, struct layout_arena *arena, struct layout_program *ret_program)
{
    struct loading loading = {.program = ret_program, .keep_going = common->keep_going};
    struct layout_words files;
    const char *message;
    size_t errors;

    *ret_program = (struct layout_program){0};
    if (layout_input_find(paths, arena, &files, &message) < 0) {
        layout_complain("%s", message);
        return LAYOUT_EXIT_INPUT;
    }
    layout_program_init(ret_program, arena, without, files.items, files.count);
    loading.errors = layout_arena_array(arena, files.count, sizeof *loading.errors);
    pthread_mutex_init(&loading.lock, NULL);
    layout_progress_init(&loading.progress, "reading reports", files.count);
    run_threads(&loading, count_threads(common, files.count));
    layout_progress_done(&loading.progress);
    pthread_mutex_destroy(&loading.lock);
    errors = say_errors(&loading);
    layout_program_finish(ret_program);
    if (errors > 0 && (!common->keep_going || errors == files.count))
        ret_program->arena = NULL;
    return errors > 0 ? LAYOUT_EXIT_INPUT : LAYOUT_EXIT_FINE;
}

int layout_load_run(const struct layout_run *run, const struct layout_words *operands,
                    unsigned without, struct layout_program *ret_program)
{
    struct layout_words paths = {0};

    for (size_t i = 0; i < run->common->reports.count; i++)
        layout_words_add(&paths, run->arena, run->common->reports.items[i]);
    for (size_t i = 0; operands && i < operands->count; i++)
        layout_words_add(&paths, run->arena, operands->items[i]);
    if (paths.count == 0)
        layout_words_add(&paths, run->arena, ".");
    return layout_load(run->common, &paths, without, run->arena, ret_program);
}

int layout_exit_worse(int a, int b)
{
    if (a == LAYOUT_EXIT_INPUT || b == LAYOUT_EXIT_INPUT)
        return LAYOUT_EXIT_INPUT;
    return a > b ? a : b;
}
