/* layout.so: the stages of one compilation.

   At the start of the unit the watchers are set, those of functions with the first one; GCC
   compiles; types and functions are copied into the report as they are done; at the end the
   variables are added, the checks run, their findings are said, and the report is written.  */

#include "compat.h"

#include "cgraph.h"
#include "diagnostic-core.h"
#include "function.h"
#include "langhooks.h"
#include "output.h"
#include "toplev.h"

#include "aliases.h"
#include "attributes.h"
#include "definitions.h"
#include "destination.h"
#include "frames.h"
#include "indirect.h"
#include "initials.h"
#include "merging.h"
#include "outputs.h"
#include "precompiled.h"
#include "say.h"
#include "session.h"
#include "statements.h"
#include "traces.h"
#include "types.h"
#include "unit.h"
#include "variables.h"
#include "vtables.h"

__attribute__((visibility("default"))) int plugin_is_GPL_compatible;

struct session session;

static void out_of_memory(size_t size)
{
    fatal_error(UNKNOWN_LOCATION, "the layout plugin cannot get %lu bytes of memory",
                static_cast<unsigned long>(size));
}

/* Whether functions are compiled here: with -flto the first compile and the whole-program analysis
   leave them to others.  */
static bool compiles_functions(void)
{
    return !flag_wpa && !flag_syntax_only &&
           (in_lto_p || !flag_generate_lto || flag_fat_lto_objects);
}

static layout_level level_of_findings(void)
{
    return session.options.budget_warns ? LAYOUT_WARNING : LAYOUT_ERROR;
}

static void check_functions(void)
{
    const layout_options *options = &session.options;
    layout_findings *findings = &session.report->findings;
    layout_budget_rules rules = {options->has_stack_budget, options->stack_budget,
                                 options->warn_percent, level_of_findings()};
    bool *used = layout_budget_assign(session.report, &session.budgets, &session.arena);

    layout_budget_check(session.report, &rules, &session.arena, findings);
    layout_depth_check(session.report, level_of_findings(), &session.arena, findings);
    if (options->budget_unused)
        layout_budget_tell_unused(&session.budgets, used, &session.arena, findings);
}

/* Null where nobody will see them, or Rust has no such target.  */
static layout_mirrors *make_mirrors(void)
{
    layout_mirror_options options = {};

    if ((session.options.omitted & LAYOUT_PART_RUST) != 0 && !destination_rust())
        return nullptr;
    options.open_enums = session.options.rust_open_enums;
    options.nonnull_pointers = session.options.rust_nonnull_pointers;
    return layout_mirrors_make(session.report, &options);
}

static void run_checks(void)
{
    /* First, for a note is said with the error or warning before it.  */
    layout_suggestions_make(session.report, &session.arena);
    if (session.options.suggests)
        layout_suggestions_tell(session.report, session.options.suggest_least, &session.arena,
                                &session.report->findings);
    layout_type_rules_check(session.report, level_of_findings(), &session.arena,
                            &session.report->findings);
    if (compiles_functions())
        check_functions();
}

static bool has_checks(void)
{
    return session.options.has_stack_budget || session.budgets.count || session.has_limits ||
           session.options.suggests;
}

static void finish(void)
{
    bool wanted = destination_path() || session.options.print || has_checks() || destination_rust();

    session.finished = true;
    /* The second compile of -fcompare-debug is only there to be compared.  */
    if (!wanted || seen_error() || flag_compare_debug)
        return;
    types_resolve();
    aliases_settle();
    vtables_settle();
    unit_read();
    session.report->unit.omitted = session.options.omitted;
    variables_read();
    layout_report_sort(session.report);
    layout_mirrors *mirrors = make_mirrors();
    run_checks();
    outputs_expect(mirrors);
    say_findings(&session.report->findings);
    outputs_write();
}

/* Sets what a unit without functions has no use for, once: putting a pass in its place takes GCC
   longer than all else that this plugin does for an empty unit.  */
static void watch_functions(void)
{
    if (session.watches_functions)
        return;
    session.watches_functions = true;
    statements_watch(session.plugin_name);
    indirect_watch(session.plugin_name);
    frames_watch(session.plugin_name);
    merging_watch(session.plugin_name);
}

/* Before the body of a function is read, for one whose source is RTL is compiled as it is read;
   and before each function is compiled, for some are GCC's own, as a sanitizer's constructor.  */
static void at_function(void *, void *)
{
    watch_functions();
}

/* Before the passes over all functions together.  Those of a precompiled header are there without
   having been read.  */
static void at_functions(void *, void *)
{
    class_settle_vtables();
    if (symtab->first_defined_function())
        watch_functions();
}

static void at_start(void *, void *)
{
    const char *language = lang_hooks.name;

    session.cplusplus = strstr(language, "C++") != nullptr;
    types_watch();
    precompiled_watch();
    /* Of a link with -flto GCC announces neither the functions nor the passes over all.  */
    if (in_lto_p)
        watch_functions();
}

/* GCC has written all code and data by then, and errors can still stop the build: the driver
   removes the object of a compiler that failed.  */
static void at_finish_unit(void *, void *)
{
    finish();
}

/* With -fsyntax-only the unit's end is never announced; only the process's is.  */
static void at_finish(void *, void *)
{
    if (!session.finished && flag_syntax_only && session.report)
        finish();
    layout_arena_done(&session.arena);
}

static bool read_arguments(const plugin_name_args *plugin)
{
    bool fine = true;

    for (int i = 0; i < plugin->argc; i++) {
        const char *message;
        if (layout_options_parse(&session.options, plugin->base_name, plugin->argv[i].key,
                                 plugin->argv[i].value, &session.arena, &message) == 0)
            continue;
        say_error(message);
        fine = false;
    }
    return fine;
}

static bool read_budgets(void)
{
    const char *path = session.options.budget_file;
    const char *message;

    if (!path || layout_budget_file_read(path, &session.arena, &session.budgets, &message) == 0)
        return true;
    say_error(layout_arena_printf(&session.arena, "'-fplugin-arg-%s-stack-budget-file=%s': %s",
                                  session.plugin_name, path, message));
    return false;
}

static bool is_right_compiler(const plugin_name_args *plugin, plugin_gcc_version *running)
{
    if (plugin_default_version_check(running, &gcc_version))
        return true;
    say_error(layout_arena_printf(
        &session.arena,
        "'%s' was built for GCC %s (%s, %s) and this is GCC %s (%s); build it for this compiler: "
        "'./configure CC=...' and 'make' in gcc-layout's source",
        plugin->full_name, gcc_version.basever, LAYOUT_TARGET, gcc_version.datestamp,
        running->basever, running->datestamp));
    return false;
}

__attribute__((visibility("default"))) int plugin_init(plugin_name_args *plugin,
                                                       plugin_gcc_version *running)
{
    layout_arena_init(&session.arena, out_of_memory);
    layout_strings_init(&session.strings, &session.arena);
    session.plugin_name = plugin->base_name;
    if (!is_right_compiler(plugin, running) || !read_arguments(plugin) || !read_budgets())
        return 1;
    session.report = layout_report_new(&session.arena);
    session.report->producer = LAYOUT_PRODUCER;
    session.types = new type_table;
    traces_remove(plugin->base_name);
    say_watch();

    /* Makes GCC keep the figures that -fstack-usage prints; the code stays the same.  */
    flag_stack_usage_info = 1;
    attributes_watch(plugin->base_name);
    definitions_watch(plugin->base_name);
    if (session.options.suggests)
        initials_watch(plugin->base_name);
    register_callback(plugin->base_name, PLUGIN_START_UNIT, at_start, nullptr);
    register_callback(plugin->base_name, PLUGIN_START_PARSE_FUNCTION, at_function, nullptr);
    register_callback(plugin->base_name, PLUGIN_ALL_IPA_PASSES_START, at_functions, nullptr);
    register_callback(plugin->base_name, PLUGIN_ALL_PASSES_START, at_function, nullptr);
    register_callback(plugin->base_name, PLUGIN_FINISH_UNIT, at_finish_unit, nullptr);
    register_callback(plugin->base_name, PLUGIN_FINISH, at_finish, nullptr);
    return 0;
}
