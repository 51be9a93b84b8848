#include "outputs.h"

#include "compat.h"

#include "diagnostic-core.h"
#include "diagnostic.h"
#include "function.h"
#include "output.h"
#include "toplev.h"

#include "destination.h"
#include "say.h"
#include "session.h"

/* Of what outputs_expect was told.  */
static struct {
    layout_mirrors *mirrors;
    bool due;    /* not yet written */
    bool ending; /* the process is, and nothing may end it again */
} expected;

static void fail(const char *message)
{
    if (expected.ending)
        fnotice(stderr, "error: %s\n", message);
    else
        say_error(message);
}

static void fail_to_write(const char *path, int error)
{
    fail(layout_arena_printf(&session.arena, "cannot write the layout report '%s': %s", path,
                             xstrerror(-error)));
}

/* Returns 0 or a negative errno.  */
static int write_file(const char *path)
{
    struct layout_file file;
    int error = layout_file_open(path, &file);

    if (error)
        return error;
    error = layout_report_write(session.report, layout_file_sink(&file));
    if (error) {
        layout_file_abandon(&file);
        return error;
    }
    return layout_file_commit(&file);
}

static void write_report(const char *path)
{
#ifdef SIGXFSZ
    /* A file that grows over the limit is an error to be told, and its half to be removed; the
       signal would end the process before either.  */
    void (*former)(int) = signal(SIGXFSZ, SIG_IGN);
#endif
    int error = write_file(path);
#ifdef SIGXFSZ
    signal(SIGXFSZ, former);
#endif
    if (error)
        fail_to_write(path, error);
}

/* Where text goes.  Standard output is not always for people: with -pipe and with -o - it is the
   assembly, and at a link with -flto it is the list of objects that the linker reads.  */
static FILE *text_stream(void)
{
    bool taken = in_lto_p || (asm_out_file && fileno(asm_out_file) == STDOUT_FILENO);

    return taken ? stderr : stdout;
}

static int write_text(void *stream, const char *data, size_t size)
{
    return fwrite(data, 1, size, static_cast<FILE *>(stream)) == size ? 0 : -errno;
}

static void print_report(void)
{
    FILE *stream = text_stream();
    struct layout_sink sink = {write_text, stream};
    int error = layout_report_print(session.report, sink);

    if (!error && fflush(stream) != 0)
        error = -errno;
    if (error)
        fail_to_write(stream == stdout ? "standard output" : "standard error", error);
}

static int write_source(const char *path, layout_mirrors *mirrors)
{
    struct layout_file file;
    int error = layout_file_open(path, &file);

    if (error)
        return error;
    error = layout_rust_source_write(mirrors, layout_file_sink(&file));
    if (error) {
        layout_file_abandon(&file);
        return error;
    }
    return layout_file_commit(&file);
}

static void write_rust(layout_mirrors *mirrors)
{
    const char *path = destination_rust();

    if (!path)
        return;
    if (!mirrors) {
        fail(layout_arena_printf(&session.arena, "cannot write '%s': Rust has no target like %s",
                                 path, LAYOUT_TARGET));
        return;
    }
    int error = write_source(path, mirrors);
    if (error)
        fail(layout_arena_printf(&session.arena, "cannot write the Rust source '%s': %s", path,
                                 xstrerror(-error)));
}

void outputs_write(void)
{
    const char *path = destination_path();

    expected.due = false;
    if (path)
        write_report(path);
    write_rust(expected.mirrors);
    if (session.options.print)
        print_report();
}

static void write_at_exit(void)
{
    if (!expected.due)
        return;
    expected.ending = true;
    say_cut(&session.report->findings);
    outputs_write();
}

void outputs_expect(layout_mirrors *mirrors)
{
    expected.mirrors = mirrors;
    expected.due = true;
    atexit(write_at_exit);
}
