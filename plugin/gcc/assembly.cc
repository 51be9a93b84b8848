#include "assembly.h"

#include "memmodel.h"
#include "output.h"
#include "rtl.h"
#include "tm_p.h"
#include "varasm.h"

#include "session.h"
#include "spell.h"

namespace
{

/* A piece of text.  */
struct piece {
    const char *begin, *end;
};

struct assembly {
    const char *text;   /* alternatives for dialects settled */
    const_rtx operands; /* the ASM_OPERANDS, or null for assembly without any */
    unsigned outputs;   /* how many operands come before its inputs */
    void (*add)(const char *, bool, void *);
    void *data;
};

bool is_of_symbol(char c)
{
    return ISALNUM(c) || c == '_' || c == '.' || c == '$';
}

piece word_at(const char *from)
{
    piece word = {from, from};

    while (is_of_symbol(*word.end))
        word.end++;
    return word;
}

bool is_one_of(piece word, const char *const *list, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (strlen(list[i]) == static_cast<size_t>(word.end - word.begin) &&
            strncmp(list[i], word.begin, word.end - word.begin) == 0)
            return true;
    return false;
}

/* What calls on the machines that GCC compiles for.  */
bool is_call(piece mnemonic)
{
    static const char *const calls[] = {"call", "calll", "callq", "callw", "lcall", "bl",
                                        "blx",  "blr",   "bctrl", "jal",   "jalr"};

    return is_one_of(mnemonic, calls, ARRAY_SIZE(calls));
}

/* What jumps, and leaves the function where it is to a symbol.  */
bool is_jump(piece mnemonic)
{
    static const char *const jumps[] = {"jmp", "jmpl", "jmpq", "b", "j", "tail"};

    return is_one_of(mnemonic, jumps, ARRAY_SIZE(jumps));
}

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

/* Whether the assembly itself defines LABEL: a jump to it does not leave.  */
bool defines(const assembly *all, piece label)
{
    size_t length = label.end - label.begin;

    for (const char *at = all->text; (at = strstr(at, ":")); at++)
        if (static_cast<size_t>(at - all->text) >= length &&
            strncmp(at - length, label.begin, length) == 0 &&
            (at - length == all->text || !is_of_symbol(at[-static_cast<long>(length) - 1])))
            return true;
    return false;
}

/* The symbol of the operand that AT, behind the "%", names ("0", "P1", "c[name]" by its number), or
   null.  */
const char *symbol_of_operand(const assembly *all, const char *at)
{
    while (ISALPHA(*at))
        at++;
    if (!ISDIGIT(*at) || !all->operands)
        return nullptr;
    unsigned long number = strtoul(at, nullptr, 10);
    if (number < all->outputs ||
        number - all->outputs >= static_cast<unsigned>(ASM_OPERANDS_INPUT_LENGTH(all->operands)))
        return nullptr;
    const_rtx value = ASM_OPERANDS_INPUT(all->operands, number - all->outputs);
    if (GET_CODE(value) != SYMBOL_REF)
        return nullptr;
    return SYMBOL_REF_DECL(value) ? spell_symbol(SYMBOL_REF_DECL(value))
                                  : spell_label(XSTR(value, 0));
}

/* Reads what is behind a mnemonic, from FROM to END: the last of its operands is the target.  */
void read_target(const assembly *all, const char *from, const char *end, bool jump)
{
    const char *target = from;

    for (const char *at = from; at < end; at++)
        if (*at == ',')
            target = at + 1;
    while (target < end && ISSPACE(*target))
        target++;
    if (*target == '%' && target[1] != '%' && target[1] != 'l') {
        const char *symbol = symbol_of_operand(all, target + 1);
        if (symbol || !jump)
            all->add(symbol, jump, all->data);
        return;
    }
    piece word = word_at(target);
    bool is_symbol = word.begin < word.end && !ISDIGIT(*word.begin) && word.begin[0] != '.' &&
                     word.begin[0] != '$' && *word.end != '(' && word.end <= end;
    const char *name = layout_arena_text(&session.arena, word.begin, word.end - word.begin);
    if (is_symbol && decode_reg_name(name) < 0) {
        if (!defines(all, word))
            all->add(layout_strings_keep(&session.strings, name), jump, all->data);
    } else if (!jump && !ISDIGIT(*word.begin) && word.begin[0] != '.') {
        all->add(nullptr, false, all->data);
    }
}

/* Reads one statement, from FROM to END.  */
void read_statement(const assembly *all, const char *from, const char *end)
{
    for (;;) {
        while (from < end && ISSPACE(*from))
            from++;
        piece word = word_at(from);
        if (word.begin == word.end || word.end > end)
            return;
        if (*word.end == ':') {
            from = word.end + 1;
        } else if (word.end - word.begin == 7 && strncmp(word.begin, "notrack", 7) == 0) {
            from = word.end;
        } else {
            if (is_call(word) || is_jump(word))
                read_target(all, word.end, end, is_jump(word));
            return;
        }
    }
}

} // namespace

void assembly_read(const rtx_insn *insn, void (*add)(const char *, bool, void *), void *data)
{
    const_rtx pattern = PATTERN(insn);
    assembly all = {};

    all.operands = extract_asm_operands(PATTERN(insn));
    if (all.operands) {
        all.outputs = asm_noperands(pattern) - ASM_OPERANDS_INPUT_LENGTH(all.operands) -
                      ASM_OPERANDS_LABEL_LENGTH(all.operands);
        all.text = ASM_OPERANDS_TEMPLATE(all.operands);
    } else {
        if (GET_CODE(pattern) == PARALLEL)
            pattern = XVECEXP(pattern, 0, 0);
        if (GET_CODE(pattern) == ASM_INPUT)
            all.text = XSTR(pattern, 0);
    }
    if (!all.text)
        return;
    /* Assembly without operands has its braces as they are.  */
    if (all.operands)
        all.text = settle_dialect(all.text);
    all.add = add;
    all.data = data;
    for (const char *from = all.text; *from;) {
        const char *end = from + strcspn(from, ";\n");
        read_statement(&all, from, end);
        from = *end ? end + 1 : end;
    }
}
