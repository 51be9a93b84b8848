#include "compat.h"

#include "diagnostic-core.h"
#include "diagnostic.h"
#include "options.h"

#include "fixits.h"
#include "say.h"

void say_error(const char *message)
{
    error_at(UNKNOWN_LOCATION, "%s", message);
}

/* The warning of GCC's own that a rule is closest to.  GCC knows no others that a plugin could
   add, and what is said under one obeys "#pragma GCC diagnostic" and -Wno-error= for it.  */
static int option_of(const char *rule)
{
    static const struct {
        const char *rule;
        int option;
    } options[] = {
        {"stack-budget", OPT_Wstack_usage_}, {"stack-warn", OPT_Wstack_usage_},
        {"stack-depth", OPT_Wstack_usage_},  {"max-size", OPT_Wpadded},
        {"no-padding", OPT_Wpadded},         {"cache-line", OPT_Wpadded},
    };

    for (const auto &entry : options)
        if (strcmp(entry.rule, rule) == 0)
            return entry.option;
    return 0;
}

/* Says it as an error that pragmas and -Wno-error= for OPTION have a say in; GCC's own calls
   give that to warnings only.  Unlike a warning, -w and system headers do not silence it.  Returns
   whether it was said.  */
static bool say_error_under(location_t location, int option, const char *format, ...)
{
    va_list arguments;
    COMPAT_DIAGNOSTIC diagnostic;
    rich_location place(line_table, location);

    va_start(arguments, format);
    diagnostic_set_info(&diagnostic, format, &arguments, &place, COMPAT_KIND_ERROR);
    compat_put_under_option(&diagnostic, option);
    bool said = diagnostic_report_diagnostic(global_dc, &diagnostic);
    va_end(arguments);
    return said;
}

static int count_errors(void)
{
    return errorcount + werrorcount;
}

/* A note that has no place is said where the finding before it is, at FALLBACK.  */
static void say_note(const layout_finding *note, location_t fallback)
{
    location_t location = static_cast<location_t>(note->place.token);
    rich_location place(line_table, location ? location : fallback);

    fixits_add(&place, note);
    inform(&place, "%s", note->message);
}

/* Says it, and puts into FINDING what GCC made of its level.  Returns whether it was said.  */
static bool say_finding(layout_finding *finding)
{
    location_t location = static_cast<location_t>(finding->place.token);
    int option = option_of(finding->rule);
    int errors = count_errors();

    if (finding->level == LAYOUT_NOTE) {
        say_note(finding, location);
        return true;
    }
    if (!(finding->level == LAYOUT_ERROR ? say_error_under(location, option, "%s", finding->message)
                                         : warning_at(location, option, "%s", finding->message)))
        return false;
    finding->level = count_errors() > errors ? LAYOUT_ERROR : LAYOUT_WARNING;
    return true;
}

/* How far say_all has come.  */
static struct {
    size_t kept;    /* that many were said, and are at the front */
    size_t current; /* the finding that is being said */
    int errors;     /* there were before it */
} progress;

static void keep(layout_findings *findings, size_t index)
{
    findings->items[progress.kept++] = findings->items[index];
}

static void say_all(layout_findings *findings)
{
    progress.kept = 0;
    for (size_t i = 0; i < findings->count;) {
        auto_diagnostic_group together;
        location_t location = static_cast<location_t>(findings->items[i].place.token);

        progress.current = i;
        progress.errors = count_errors();
        bool said = say_finding(&findings->items[i]);
        if (said)
            keep(findings, i);
        for (i++; i < findings->count && findings->items[i].level == LAYOUT_NOTE; i++)
            if (said) {
                say_note(&findings->items[i], location);
                keep(findings, i);
            }
    }
    findings->count = progress.kept;
}

void say_cut(layout_findings *findings)
{
    /* It is an error if it was said at all: nothing else ends the compiler.  */
    if (count_errors() > progress.errors) {
        findings->items[progress.current].level = LAYOUT_ERROR;
        keep(findings, progress.current);
    }
    findings->count = progress.kept;
}

/* What the command line makes of a warning, with -Werror= and -Wno-error=.  */
static auto stack_usage_kind = COMPAT_KIND_UNSPECIFIED;
static auto padded_kind = COMPAT_KIND_UNSPECIFIED;

/* Returns what it was.  */
static decltype(padded_kind) set_kind(int option, decltype(padded_kind) kind)
{
    return diagnostic_classify_diagnostic(global_dc, option, kind, UNKNOWN_LOCATION);
}

/* A pragma anywhere in the source has GCC note what holds outside of its region, and it notes that
   a warning is one: an error of ours would be one no more there.  */
static void restore_kinds(void)
{
    set_kind(OPT_Wstack_usage_, stack_usage_kind);
    set_kind(OPT_Wpadded, padded_kind);
}

void say_watch(void)
{
    stack_usage_kind = set_kind(OPT_Wstack_usage_, COMPAT_KIND_UNSPECIFIED);
    padded_kind = set_kind(OPT_Wpadded, COMPAT_KIND_UNSPECIFIED);
    restore_kinds();
}

void say_findings(layout_findings *findings)
{
    /* GCC passes over an error too whose option is off, as -Wpadded is unless asked for; only a
       pragma may silence what was asked of the plugin.  */
    auto padded = warn_padded;
    auto stack_usage = warn_stack_usage;

    warn_padded = 1;
    warn_stack_usage = HOST_WIDE_INT_MAX;
    restore_kinds();
    say_all(findings);
    warn_padded = padded;
    warn_stack_usage = stack_usage;
}
