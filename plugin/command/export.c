#include "export.h"

#include <string.h>

#include "../answer/screen.h"
#include "../output/file.h"
#include "load.h"

struct settings {
    struct layout_common common;
    struct layout_check_settings check;
    const char *output;
    unsigned of;
};

#define OFFSET(member) offsetof(struct settings, member)
#define CHECK_OFFSET(member) offsetof(struct settings, check.member)

static const struct layout_option options[] = {
    {'o', "output", "FILE", LAYOUT_OPTION_TEXT, OFFSET(output), NULL,
     "write this file (default: standard output)"},
    {0, "of", "WHAT", LAYOUT_OPTION_WORD, OFFSET(of), layout_list_kind_words,
     "which table csv is of (default: types)"},
    LAYOUT_CHECK_OPTIONS(CHECK_OFFSET),
};

/* All that an export may need.  */
struct export
{
    const struct layout_run *run;
    const struct layout_program *program;
    struct layout_issues issues;
    struct layout_facts facts;
    struct layout_sink sink;
};

static int write_csv(const struct export *export)
{
    const struct settings *settings = export->run->settings;
    struct layout_listing listing;

    layout_listing_init(&listing, export->program, export->run->arena);
    return layout_export_csv(&listing, &layout_list_kinds[settings->of], export->sink);
}

static int write_json(const struct export *export)
{
    return layout_export_json(export->program, &export->facts, export->run->arena, export->sink);
}

static int write_html(const struct export *export)
{
    return layout_export_html(export->program, &export->facts, export->run->arena, export->sink);
}

static int write_checkstyle(const struct export *export)
{
    return layout_export_checkstyle(&export->issues, export->sink);
}

static int write_sarif(const struct export *export)
{
    return layout_export_sarif(&export->issues, export->sink);
}

static int write_rust(const struct export *export)
{
    return layout_export_rust(export->program, export->run->arena, export->sink);
}

static const struct {
    const char *name;
    bool issues;      /* it is of what is wrong */
    unsigned without; /* what of the program it does not tell */
    int (*write)(const struct export *export);
} forms[] = {
    {"html", false, 0, write_html},
    {"checkstyle", true, LAYOUT_LOAD_NUMBERS, write_checkstyle},
    {"sarif", true, LAYOUT_LOAD_NUMBERS, write_sarif},
    {"json", false, 0, write_json},
    {"csv", false, LAYOUT_LOAD_NUMBERS, write_csv},
    {"rust", false, LAYOUT_PART_SLOTS, write_rust},
};

#define FORM_COUNT (sizeof forms / sizeof *forms)

static int prepare(struct export *export, size_t form)
{
    const struct settings *settings = export->run->settings;

    if (forms[form].issues)
        return layout_checks_run(export->run, &settings->check, export->program, &export->issues);
    for (size_t i = 0; i < settings->check.facts.count; i++) {
        const char *message;

        if (layout_facts_read(settings->check.facts.items[i], export->run->arena, &export->facts,
                              &message) < 0) {
            layout_complain("%s", message);
            return LAYOUT_EXIT_INPUT;
        }
    }
    return 0;
}

static int write_file(struct export *export, size_t form, const char *path)
{
    struct layout_file file;
    int error = layout_file_open(path, &file);

    if (error == 0) {
        export->sink = layout_file_sink(&file);
        error = forms[form].write(export);
        if (error == 0)
            error = layout_file_commit(&file);
        else
            layout_file_abandon(&file);
    }
    return error;
}

static int export_program(const struct layout_run *run)
{
    const struct settings *settings = run->settings;
    struct layout_words paths = {run->operands.items + 1, run->operands.count - 1};
    struct layout_program program;
    struct export export = {.run = run, .program = &program};
    size_t form = 0;
    int status;
    int error;

    if (run->operands.count == 0)
        return layout_misuse("export", "html, checkstyle, sarif, json, csv or rust was expected");
    while (form < FORM_COUNT && strcmp(forms[form].name, run->operands.items[0]) != 0)
        form++;
    if (form == FORM_COUNT)
        return layout_misuse("export",
                             "\"%s\" is none of html, checkstyle, sarif, json, csv or rust",
                             run->operands.items[0]);
    status = layout_load_run(run, &paths, forms[form].without, &program);
    if (!program.arena)
        return status;
    error = prepare(&export, form);
    if (error != 0)
        return error;
    if (settings->output) {
        error = write_file(&export, form, settings->output);
    } else {
        export.sink = layout_standard_output();
        error = forms[form].write(&export);
    }
    if (error == 0)
        return status;
    layout_complain("%s: %s", settings->output ? settings->output : "standard output",
                    strerror(-error));
    return LAYOUT_EXIT_INPUT;
}

const struct layout_command layout_command_export = {
    .name = "export",
    .operands = "html|checkstyle|sarif|json|csv|rust [PATH]...",
    .summary = "Write the program, or what is wrong with it, for other tools",
    .description =
        "  html        one page with all types, frames and sections, that opens from a file\n"
        "  checkstyle  what check finds, for Jenkins and SonarQube\n"
        "  sarif       what check finds, for GitHub and editors (2.1.0)\n"
        "  json        all that the reports have, each thing once, and depths\n"
        "  csv         a table as list has it, with all columns\n"
        "  rust        all types with the bytes that C gives them, and assertions that they have\n"
        "The exit status does not tell of findings.",
    .options = options,
    .option_count = sizeof options / sizeof *options,
    .settings_size = sizeof(struct settings),
    .run = export_program,
};
