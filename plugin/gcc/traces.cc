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

static bool other_plugins_remain(void)
{
    for (unsigned i = 0; i < save_decoded_options_count; i++)
        if (save_decoded_options[i].opt_index == OPT_fplugin_)
            return true;
    return false;
}

/* Takes out the options that IS_OURS is true for.  */
template <typename predicate> static void remove_options(predicate is_ours)
{
    unsigned kept = 0;

    for (unsigned i = 0; i < save_decoded_options_count; i++)
        if (!is_ours(&save_decoded_options[i]))
            save_decoded_options[kept++] = save_decoded_options[i];
    save_decoded_options_count = kept;
}

void traces_remove(const char *name)
{
    remove_options([name](const cl_decoded_option *option) { return is_trace(option, name); });
    /* The driver tells where plugins lie as soon as there is one.  */
    if (!other_plugins_remain())
        remove_options(
            [](const cl_decoded_option *option) { return option->opt_index == OPT_iplugindir_; });
}
