#include "random-values.h"

#include "../../plugin/model/arena.h"

struct layout_arena *random_arena;

static uint64_t random_state = UINT64_C(0x853c49e6748fea9b);

static uint64_t random_word(void)
{
    random_state ^= random_state << 13;
    random_state ^= random_state >> 7;
    random_state ^= random_state << 17;
    return random_state;
}

unsigned random_below(unsigned limit)
{
    return (unsigned)(random_word() >> 33) % limit;
}

bool random_maybe(void)
{
    return random_below(2) == 0;
}

/* Of all lengths, from 0 to 64 bits.  */
uint64_t random_number(void)
{
    unsigned bits = random_below(65);

    return bits == 0 ? 0 : random_word() >> (64 - bits);
}

uint32_t random_small(void)
{
    return random_maybe() ? random_below(300) : (uint32_t)(random_word() >> random_below(32));
}

/* Names as they are, and bytes as they may be.  */
const char *random_text(void)
{
    static const char *const names[] = {"",
                                        "item",
                                        "ns::box<int, 3>::operator&&",
                                        "a \"quoted\" <name>",
                                        "\xC3\xA9t\xC3\xA9",
                                        "C:\\x\\x41",
                                        "tab\tand\nnewline",
                                        "]]>",
                                        "  spaces  "};
    char bytes[20];
    unsigned length = random_below(sizeof bytes);

    if (random_below(4) > 0)
        return names[random_below(sizeof names / sizeof *names)];
    for (unsigned i = 0; i < length; i++)
        bytes[i] = (char)(random_below(255) + 1);
    return layout_arena_text(random_arena, bytes, length);
}

const char *random_text_or_null(void)
{
    return random_maybe() ? random_text() : NULL;
}

struct layout_place random_place(void)
{
    return (struct layout_place){.file = random_text_or_null(),
                                 .line = random_maybe() ? random_small() : 0,
                                 .column = random_small(),
                                 .token = random_word()};
}

struct layout_type *random_type_of(const struct layout_report *report)
{
    return random_maybe() ? report->types[random_below((unsigned)report->type_count)] : NULL;
}
