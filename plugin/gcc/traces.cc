#include "traces.h"

#include "compat.h"

#include "options.h"
#include "opts.h"
#include "toplev.h"

/* Whether -fplugin=ARGUMENT loads the plugin NAME: GCC names it by its file without ".so".  */
static bool loads_plugin(const char *argument, const char *name)
{
    const char *base = lbasename(argument);
    size_t length = strlen(name);

    return strncmp(base, name, length) == 0 &&
           (base[length] == '\0' || strcmp(base + length, ".so") == 0);
}

static bool is_trace(const cl_decoded_option *option, const char *name)
{
    size_t length = strlen(name);

    switch (option->opt_index) {
    case OPT_fplugin_:
        return option->arg && loads_plugin(option->arg, name);
    case OPT_fplugin_arg_:
        return option->arg && strncmp(option->arg, name, length) == 0 && option->arg[length] == '-';
    default:
        return false;
    }
}

void traces_remove(const char *name)
{
    unsigned kept = 0;

    for (unsigned i = 0; i < save_decoded_options_count; i++)
        if (!is_trace(&save_decoded_options[i], name))
            save_decoded_options[kept++] = save_decoded_options[i];
    save_decoded_options_count = kept;
}
