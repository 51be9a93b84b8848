#include "destination.h"

#include "compat.h"

#include "c-family/c-common.h"
#include "toplev.h"

#include "session.h"

/* Only the compilers of the C family can write a precompiled header.  */
#pragma weak pch_file

/* Whether the driver was told -o /dev/null.  It gives the compiler proper a temporary file then,
   and the command line that it leaves in the environment is the one trace of it; each argument
   stands in single quotes there.  Of several -o the last one counts.  */
static bool driver_discards_object(void)
{
    const char *options = getenv("COLLECT_GCC_OPTIONS");
    const char *last = nullptr;
    static const char discarded[] = "'-o' '/dev/null'";

    while (options && (options = strstr(options, "'-o' ")))
        last = options++;
    return last && strncmp(last, discarded, sizeof discarded - 1) == 0;
}

static bool object_is_discarded(void)
{
    return flag_syntax_only || (asm_file_name && strcmp(asm_file_name, "/dev/null") == 0) ||
           driver_discards_object();
}

static bool writes_precompiled_header(void)
{
    return &pch_file && pch_file;
}

const char *destination_path(void)
{
    const char *asked = session.options.output;

    /* Whole-program analysis compiles nothing itself.  */
    if (flag_wpa || writes_precompiled_header())
        return nullptr;
    if (!asked) {
        if (object_is_discarded())
            return nullptr;
        /* As open_auxiliary_file in GCC's toplev.cc names the .su file.  */
        return layout_arena_printf(&session.arena, "%s.layout.xml", aux_base_name);
    }
    if (asked[strlen(asked) - 1] == '/')
        return layout_arena_printf(&session.arena, "%s%s.layout.xml", asked,
                                   lbasename(aux_base_name));
    return asked;
}

const char *destination_rust(void)
{
    if (in_lto_p || writes_precompiled_header())
        return nullptr;
    return session.options.rust;
}
