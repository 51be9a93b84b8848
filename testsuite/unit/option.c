#include "option.h"

#include <errno.h>

#include "../../plugin/model/part.h"
#include "harness.h"

struct layout_arena option_arena;

const char *option_refusal(const char *key, const char *value)
{
    struct layout_options options = {.output = "before",
                                     .all_types = true,
                                     .omitted = LAYOUT_PART_SLOTS,
                                     .print = true,
                                     .rust_open_enums = true,
                                     .rust_nonnull_pointers = true,
                                     .has_stack_budget = true,
                                     .stack_budget = 77,
                                     .budget_file = "file",
                                     .budget_unused = true,
                                     .warn_percent = 80,
                                     .budget_warns = true};
    const struct layout_options before = options;
    const char *message = NULL;
    int status = layout_options_parse(&options, "layout", key, value, &option_arena, &message);

    CU_ASSERT_EQUAL(status, -EINVAL);
    CU_ASSERT_PTR_EQUAL(options.output, before.output);
    CU_ASSERT_EQUAL(options.all_types, before.all_types);
    CU_ASSERT_EQUAL(options.omitted, before.omitted);
    CU_ASSERT_EQUAL(options.print, before.print);
    CU_ASSERT_EQUAL(options.rust_open_enums, before.rust_open_enums);
    CU_ASSERT_EQUAL(options.rust_nonnull_pointers, before.rust_nonnull_pointers);
    CU_ASSERT_EQUAL(options.has_stack_budget, before.has_stack_budget);
    CU_ASSERT_EQUAL(options.stack_budget, before.stack_budget);
    CU_ASSERT_PTR_EQUAL(options.budget_file, before.budget_file);
    CU_ASSERT_EQUAL(options.budget_unused, before.budget_unused);
    CU_ASSERT_EQUAL(options.warn_percent, before.warn_percent);
    CU_ASSERT_EQUAL(options.budget_warns, before.budget_warns);
    return message ? message : "(no message)";
}

void option_take(struct layout_options *options, const char *key, const char *value)
{
    const char *untouched = "untouched", *message = untouched;

    CU_ASSERT_EQUAL(layout_options_parse(options, "layout", key, value, &option_arena, &message),
                    0);
    CU_ASSERT_PTR_EQUAL(message, untouched);
}
