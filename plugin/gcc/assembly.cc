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
    const_rtx operands; /* the ASM_OPERANDS, or null where it is none or has none */
    unsigned outputs;   /* how many operands come before its inputs */
    const rtx *values;  /* of a template's operands */
    unsigned value_count;
    void (*add)(const char *, bool, void *);
    void *data;
};

/* Where a branch has its target among its operands.  PA-RISC's have the register for the return
   address behind it.  */
#ifdef TARGET_PA_11
const bool target_comes_first = true;
#else
const bool target_comes_first = false;
#endif

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
    static const char *const calls[] = {
        "call", "calll", "callq", "callw", "lcall", "bl", "blx", "bctrl", "jal", "jalr",
#ifndef TARGET_POWERPC64 /* where it returns */
        "blr",
#endif
    };

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

/* The operand that AT, behind the "%", names ("0", "P1", "c[name]" by its number), or null for an
   output and for what is none.  */
const_rtx operand_at(const assembly *all, const char *at)
{
    while (ISALPHA(*at))
        at++;
    if (!ISDIGIT(*at))
        return NULL_RTX;
    unsigned long number = strtoul(at, nullptr, 10);
    if (all->values)
        return number < all->value_count ? all->values[number] : NULL_RTX;
    if (!all->operands || number < all->outputs ||
        number - all->outputs >= static_cast<unsigned>(ASM_OPERANDS_INPUT_LENGTH(all->operands)))
        return NULL_RTX;
    return ASM_OPERANDS_INPUT(all->operands, number - all->outputs);
}

/* The symbol that the operand at AT is, or null.  */
const char *symbol_of_operand(const assembly *all, const char *at)
{
    const_rtx value = operand_at(all, at);

    if (!value || GET_CODE(value) != SYMBOL_REF)
        return nullptr;
    return SYMBOL_REF_DECL(value) ? spell_symbol(SYMBOL_REF_DECL(value))
                                  : spell_label(XSTR(value, 0));
}

/* WORD, with the number that an operand right behind it puts there ("__riscv_save_%0").  */
const char *name_of(const assembly *all, piece word)
{
    const_rtx number = *word.end == '%' ? operand_at(all, word.end + 1) : NULL_RTX;
    int length = static_cast<int>(word.end - word.begin);

    if (number && CONST_INT_P(number))
        return layout_arena_printf(&session.arena, "%.*s" HOST_WIDE_INT_PRINT_DEC, length,
                                   word.begin, INTVAL(number));
    return layout_arena_text(&session.arena, word.begin, length);
}

/* Reads the operands of a branch, from FROM to END, for its target.  */
void read_target(const assembly *all, const char *from, const char *end, bool jump)
{
    const char *target = from;

    for (const char *at = from; at < end && !target_comes_first; at++)
        if (*at == ',')
            target = at + 1;
    while (target < end && ISSPACE(*target))
        target++;
    if (*target == '%' && target[1] == 'l') /* a label of the function's */
        return;
    if (*target == '%' && target[1] != '%') {
        const char *symbol = symbol_of_operand(all, target + 1);
        if (symbol || !jump)
            all->add(symbol, jump, all->data);
        return;
    }
    piece word = word_at(target);
    bool is_symbol = word.begin < word.end && !ISDIGIT(*word.begin) && word.begin[0] != '.' &&
                     word.begin[0] != '$' && *word.end != '(' && word.end <= end;
    const char *name = name_of(all, word);
    if (is_symbol && decode_reg_name(name) < 0) {
        if (!defines(all, word))
            all->add(layout_strings_keep(&session.strings, name), jump, all->data);
    } else if (!jump && !ISDIGIT(*word.begin) && word.begin[0] != '.') {
        all->add(nullptr, false, all->data);
    }
}

/* Whether AT is a "%" with a character that is neither of a name nor another "%": GCC puts a
   condition or a prefix there.  */
bool is_decoration(const char *at)
{
    return at[0] == '%' && at[1] && !ISALNUM(at[1]) && at[1] != '%' && at[1] != '[';
}

/* Reads one statement, from FROM to END.  */
void read_statement(const assembly *all, const char *from, const char *end)
{
    for (;;) {
        while (from < end && (ISSPACE(*from) || is_decoration(from)))
            from += ISSPACE(*from) ? 1 : 2;
        piece word = word_at(from);
        if (word.begin >= end || word.begin == word.end || word.end > end)
            return;
        from = word.end;
        if (*word.end == ':') {
            from++;
        } else if (word.end - word.begin != 7 || strncmp(word.begin, "notrack", 7) != 0) {
            while (from < end && !ISSPACE(*from))
                from++;
            if (is_call(word) || is_jump(word))
                read_target(all, from, end, is_jump(word));
            return;
        }
    }
}

void read_statements(const assembly *all)
{
    for (const char *from = all->text; *from;) {
        const char *end = from + strcspn(from, ";\n");
        read_statement(all, from, end);
        from = *end ? end + 1 : end;
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
    read_statements(&all);
}

void assembly_read_template(const char *text, const rtx *operands, unsigned count,
                            void (*add)(const char *, bool, void *), void *data)
{
    assembly all = {};

    all.text = settle_dialect(text);
    all.values = operands;
    all.value_count = count;
    all.add = add;
    all.data = data;
    read_statements(&all);
}
