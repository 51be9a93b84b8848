#include "unit.h"

#include "compat.h"

#include "c-family/c-common.h"
#include "langhooks.h"
#include "options.h"
#include "opts.h"
#include "target.h"
#include "toplev.h"
#include "version.h"

#include "places.h"
#include "session.h"

/* Options that name files of one run, or only change what is said or debugged: two builds of one
   source may differ in them and must give one report.  */
static bool is_left_out(const char *text)
{
    static const char *const prefixes[] = {
        "-fplugin",
        "-fpreprocessed",
        "-fdirectives-only",
        "-fworking-directory",
        "-fdump",
        "-fdiagnostics",
        "-fmessage-length",
        "-fno-diagnostics",
        "-fdebug",
        "-fno-debug",
        "-ffile-prefix-map",
        "-fmacro-prefix-map",
        "-fprofile-dir",
        "-fprofile-prefix",
        "-fresolution",
        "-fltrans",
        "-fwpa",
        "-frandom-seed",
        "-fcompare-debug",
        "-fverbose-asm",
        "-fstack-usage",
        "-fcallgraph-info",
        "-fsave-optimization",
        "-fchecking",
        "-fmax-errors",
        "-fpch",
        "-frecord-gcc",
        "-fcanon-prefix-map",
        "-fopt-info",
        "-ftime-report",
        "-fmem-report",
        "-fauto-profile=",
        "-fprofile-use=",
        "-ftrack-macro",
        "-fshow-column",
        "-ftabstop",
    };
    for (const char *prefix : prefixes)
        if (strncmp(text, prefix, strlen(prefix)) == 0)
            return true;
    return false;
}

/* Whether an option may change a layout or a frame: optimisation, code generation, target,
   language standard, parameters.  */
static bool is_told(const cl_decoded_option *option)
{
    const char *text = option->orig_option_with_args_text;

    if (!text || text[0] != '-' || option->opt_index >= cl_options_count)
        return false;
    return strchr("Ofm", text[1])
               ? !is_left_out(text)
               : strncmp(text, "-std=", 5) == 0 || strncmp(text, "-ansi", 5) == 0 ||
                     strncmp(text, "--param", 7) == 0 || strcmp(text, "-p") == 0;
}

static void read_options(layout_unit *unit)
{
    unit->options = static_cast<const char **>(
        layout_arena_array(&session.arena, save_decoded_options_count, sizeof *unit->options));
    for (unsigned i = 0; i < save_decoded_options_count; i++)
        if (is_told(&save_decoded_options[i]))
            unit->options[unit->option_count++] = layout_strings_keep(
                &session.strings, save_decoded_options[i].orig_option_with_args_text);
}

static void read_machine(layout_machine *machine)
{
    machine->pointer_size = POINTER_SIZE_UNITS;
    machine->big_endian = BYTES_BIG_ENDIAN;
    machine->stack_align = PREFERRED_STACK_BOUNDARY / BITS_PER_UNIT;
    machine->stack_grows_up = !STACK_GROWS_DOWNWARD;
    machine->red_zone = target_red_zone();
    machine->cache_line = param_l1_cache_line_size;
}

/* The main source file.  At link time it is a temporary name of the driver's; then what the
   dumps are named by stands for it.  */
static const char *source_name(void)
{
    if (in_lto_p)
        return layout_strings_keep(&session.strings, lbasename(aux_base_name));
    return place_file(main_input_filename);
}

void unit_read(void)
{
    layout_unit *unit = &session.report->unit;

    unit->source = source_name();
    unit->language = layout_strings_keep(&session.strings, lang_hooks.name);
    unit->compiler = layout_arena_printf(&session.arena, "GCC %s", version_string);
    unit->target = LAYOUT_TARGET;
    read_options(unit);
    read_machine(&unit->machine);
}
