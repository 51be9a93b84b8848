#include "assembly.h"

#include "memmodel.h"
#include "output.h"
#include "rtl.h"
#include "varasm.h"

#include "assembly-text.h"
#include "session.h"
#include "spell.h"

namespace
{

/* Assembly, while its calls are told.  */
struct calling {
    assembly_text all;
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

/* What calls on the machines that GCC compiles for.  */
bool is_call(text_piece mnemonic)
{
    static const char *const calls[] = {
        "call", "calll", "callq", "callw", "lcall", "bl", "blx", "bctrl", "jal", "jalr",
#ifndef TARGET_POWERPC64 /* where it returns */
        "blr",
#endif
    };

    return assembly_is_one_of(mnemonic, calls, ARRAY_SIZE(calls));
}

/* What jumps, and leaves the function where it is to a symbol.  */
bool is_jump(text_piece mnemonic)
{
    static const char *const jumps[] = {"jmp", "jmpl", "jmpq", "b", "j", "tail"};

    return assembly_is_one_of(mnemonic, jumps, ARRAY_SIZE(jumps));
}

/* Whether the assembly itself defines LABEL: a jump to it does not leave.  */
bool defines(const assembly_text *all, text_piece label)
{
    size_t length = label.end - label.begin;

    for (const char *at = all->text; (at = strstr(at, ":")); at++)
        if (static_cast<size_t>(at - all->text) >= length &&
            strncmp(at - length, label.begin, length) == 0 &&
            (at - length == all->text || !assembly_is_of_word(at[-static_cast<long>(length) - 1])))
            return true;
    return false;
}

/* The symbol that the operand at AT is, or null.  */
const char *symbol_of_operand(const assembly_text *all, const char *at)
{
    const_rtx value = assembly_operand(all, at);

    if (!value || GET_CODE(value) != SYMBOL_REF)
        return nullptr;
    return SYMBOL_REF_DECL(value) ? spell_symbol(SYMBOL_REF_DECL(value))
                                  : spell_label(XSTR(value, 0));
}

/* WORD, with the number that an operand right behind it puts there ("__riscv_save_%0").  */
const char *name_of(const assembly_text *all, text_piece word)
{
    const_rtx number = *word.end == '%' ? assembly_operand(all, word.end + 1) : NULL_RTX;
    int length = static_cast<int>(word.end - word.begin);

    if (number && CONST_INT_P(number))
        return layout_arena_printf(&session.arena, "%.*s" HOST_WIDE_INT_PRINT_DEC, length,
                                   word.begin, INTVAL(number));
    return layout_arena_text(&session.arena, word.begin, length);
}

/* Reads the operands of a branch, from FROM to END, for its target.  */
void read_target(const calling *calling, const char *from, const char *end, bool jump)
{
    const assembly_text *all = &calling->all;
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
            calling->add(symbol, jump, calling->data);
        return;
    }
    text_piece word = assembly_word(target);
    bool is_symbol = word.begin < word.end && !ISDIGIT(*word.begin) && word.begin[0] != '.' &&
                     word.begin[0] != '$' && *word.end != '(' && word.end <= end;
    const char *name = name_of(all, word);
    if (is_symbol && decode_reg_name(name) < 0) {
        if (!defines(all, word))
            calling->add(layout_strings_keep(&session.strings, name), jump, calling->data);
    } else if (!jump && !ISDIGIT(*word.begin) && word.begin[0] != '.') {
        calling->add(nullptr, false, calling->data);
    }
}

void read_calls(const calling *calling)
{
    const char *cursor = calling->all.text;
    assembly_statement statement;

    while (assembly_next_statement(&cursor, &statement)) {
        bool jump = is_jump(statement.mnemonic);
        if (jump || is_call(statement.mnemonic))
            read_target(calling, statement.operands.begin, statement.operands.end, jump);
    }
}

} // namespace

void assembly_read(const rtx_insn *insn, void (*add)(const char *, bool, void *), void *data)
{
    calling calling = {{}, add, data};

    if (assembly_text_of(insn, &calling.all))
        read_calls(&calling);
}

void assembly_read_template(const char *text, const rtx *operands, unsigned count,
                            void (*add)(const char *, bool, void *), void *data)
{
    calling calling = {assembly_text_of_template(text, operands, count), add, data};

    read_calls(&calling);
}
