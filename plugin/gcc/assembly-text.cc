#include "assembly-text.h"

#include "memmodel.h"
#include "output.h"
#include "rtl.h"
#include "tm_p.h"

#include "session.h"

namespace
{

/* TEXT with the alternative of each "{att|intel}" that this compile takes.  "%{", "%|" and "%}" are
   the characters themselves.  */
const char *settle_dialect(const char *text)
{
#ifdef ASSEMBLER_DIALECT
    char *settled = static_cast<char *>(layout_arena_array(&session.arena, strlen(text) + 1, 1));
    char *end = settled;
    int alternative = -1;

    for (; *text; text++) {
        if (*text == '%' && text[1]) {
            if (alternative < 0 || alternative == ASSEMBLER_DIALECT) {
                *end++ = *text;
                *end++ = text[1];
            }
            text++;
        } else if (*text == '{' && alternative < 0) {
            alternative = 0;
        } else if (*text == '|' && alternative >= 0) {
            alternative++;
        } else if (*text == '}' && alternative >= 0) {
            alternative = -1;
        } else if (alternative < 0 || alternative == ASSEMBLER_DIALECT) {
            *end++ = *text;
        }
    }
    *end = '\0';
    return settled;
#else
    return text;
#endif
}

/* Whether AT is a "%" with a character that is neither of a name nor another "%": GCC puts a
   condition or a prefix there.  */
bool is_decoration(const char *at)
{
    return at[0] == '%' && at[1] && !ISALNUM(at[1]) && at[1] != '%' && at[1] != '[';
}

/* Whether WORD comes before a mnemonic and is none.  */
bool is_prefix(text_piece word)
{
    static const char *const prefixes[] = {"notrack", "bnd", "rep"};

    return assembly_is_one_of(word, prefixes, ARRAY_SIZE(prefixes));
}

/* Reads the statement from FROM to END.  False where there is none.  */
bool read_statement(const char *from, const char *end, assembly_statement *ret)
{
    for (;;) {
        while (from < end && (ISSPACE(*from) || is_decoration(from)))
            from += ISSPACE(*from) ? 1 : 2;
        text_piece word = assembly_word(from);
        if (word.begin >= end || word.begin == word.end || word.end > end)
            return false;
        from = word.end;
        if (*word.end == ':') {
            from++;
        } else if (!is_prefix(word)) {
            while (from < end && !ISSPACE(*from))
                from++;
            ret->mnemonic = word;
            ret->operands = {from, end};
            return true;
        }
    }
}

} // namespace

bool assembly_is_of_word(char c)
{
    return ISALNUM(c) || c == '_' || c == '.' || c == '$';
}

text_piece assembly_word(const char *from)
{
    text_piece word = {from, from};

    while (assembly_is_of_word(*word.end))
        word.end++;
    return word;
}

bool assembly_is_one_of(text_piece word, const char *const *list, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (strlen(list[i]) == static_cast<size_t>(word.end - word.begin) &&
            strncasecmp(list[i], word.begin, word.end - word.begin) == 0)
            return true;
    return false;
}

const_rtx assembly_operand(const assembly_text *all, const char *at)
{
    while (ISALPHA(*at))
        at++;
    if (!ISDIGIT(*at))
        return NULL_RTX;
    unsigned long number = strtoul(at, nullptr, 10);
    if (all->values)
        return number < all->value_count ? all->values[number] : NULL_RTX;
    if (!all->operands)
        return NULL_RTX;
    if (number < all->outputs) {
        const_rtx set =
            GET_CODE(all->pattern) == PARALLEL ? XVECEXP(all->pattern, 0, number) : all->pattern;
        return SET_DEST(set);
    }
    number -= all->outputs;
    return number < static_cast<unsigned>(ASM_OPERANDS_INPUT_LENGTH(all->operands))
               ? ASM_OPERANDS_INPUT(all->operands, number)
               : NULL_RTX;
}

bool assembly_next_statement(const char **cursor, assembly_statement *ret)
{
    while (**cursor) {
        const char *from = *cursor;
        const char *end = from + strcspn(from, ";\n");
        *cursor = *end ? end + 1 : end;
        if (read_statement(from, end, ret))
            return true;
    }
    return false;
}

bool assembly_text_of(const rtx_insn *insn, assembly_text *ret)
{
    const_rtx pattern = PATTERN(insn);
    assembly_text all = {};

    all.pattern = pattern;
    all.operands = extract_asm_operands(PATTERN(insn));
    if (all.operands) {
        all.outputs = asm_noperands(pattern) - ASM_OPERANDS_INPUT_LENGTH(all.operands) -
                      ASM_OPERANDS_LABEL_LENGTH(all.operands);
        all.text = settle_dialect(ASM_OPERANDS_TEMPLATE(all.operands));
    } else {
        if (GET_CODE(pattern) == PARALLEL)
            pattern = XVECEXP(pattern, 0, 0);
        /* Assembly without operands has its braces as they are.  */
        if (GET_CODE(pattern) == ASM_INPUT)
            all.text = XSTR(pattern, 0);
    }
    if (!all.text)
        return false;
    *ret = all;
    return true;
}

assembly_text assembly_text_of_template(const char *text, const rtx *operands, unsigned count)
{
    assembly_text all = {};

    all.text = settle_dialect(text);
    all.values = operands;
    all.value_count = count;
    return all;
}
