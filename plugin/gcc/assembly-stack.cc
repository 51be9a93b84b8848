#include "assembly-stack.h"

#include "rtl.h"
#include "tm_p.h"

#include "assembly-text.h"

namespace
{

/* One operand of a statement, without the white space around it.  */
text_piece trimmed(const char *from, const char *end)
{
    while (from < end && ISSPACE(*from))
        from++;
    while (end > from && ISSPACE(end[-1]))
        end--;
    return {from, end};
}

/* The operands of STATEMENT, at most MOST of them; commas in parentheses part none.  */
unsigned split(const assembly_statement *statement, text_piece *ret_operands, unsigned most)
{
    const char *from = statement->operands.begin;
    unsigned count = 0, depth = 0;

    for (const char *at = from; count < most; at++) {
        bool end = at >= statement->operands.end;
        if (end || (*at == ',' && depth == 0)) {
            text_piece operand = trimmed(from, at);
            if (operand.begin < operand.end)
                ret_operands[count++] = operand;
            from = at + 1;
        } else if (strchr("([{", *at)) {
            depth++;
        } else if (strchr(")]}", *at) && depth > 0) {
            depth--;
        }
        if (end)
            break;
    }
    return count;
}

bool begins_with(text_piece piece, const char *start)
{
    size_t length = strlen(start);

    return static_cast<size_t>(piece.end - piece.begin) >= length &&
           strncasecmp(piece.begin, start, length) == 0;
}

bool has(text_piece piece, const char *text)
{
    for (; piece.begin < piece.end; piece.begin++)
        if (begins_with(piece, text))
            return true;
    return false;
}

/* Whether OPERAND is the stack pointer by one of its names, or an operand of the assembly that is
   it.  */
bool is_stack_pointer(const assembly_text *all, text_piece operand)
{
#if defined RED_ZONE_SIZE
    static const char *const names[] = {"rsp", "esp", "sp"};
#elif defined TARGET_POWERPC64
    static const char *const names[] = {"r1", "1"};
#elif defined TARGET_PA_11
    static const char *const names[] = {"sp", "r30"};
#else
    static const char *const names[] = {"sp", "r13", "x2", "wsp"};
#endif
    const_rtx value = *operand.begin == '%' ? assembly_operand(all, operand.begin + 1) : NULL_RTX;

    if (value)
        return REG_P(value) && REGNO(value) == STACK_POINTER_REGNUM;
    while (operand.begin < operand.end && *operand.begin == '%')
        operand.begin++;
    return assembly_is_one_of(operand, names, ARRAY_SIZE(names));
}

#ifdef RED_ZONE_SIZE

/* The number that OPERAND is, with or without the sign of an immediate, or as an operand of the
   assembly.  */
bool read_number(const assembly_text *all, text_piece operand, int64_t *ret)
{
    char *end;

    if (operand.begin < operand.end && *operand.begin == '$')
        operand.begin++;
    if (operand.begin < operand.end && *operand.begin == '%') {
        const_rtx value = assembly_operand(all, operand.begin + 1);
        if (!value || !CONST_INT_P(value))
            return false;
        *ret = INTVAL(value);
        return true;
    }
    *ret = strtoll(operand.begin, &end, 0);
    return end == operand.end && end > operand.begin;
}

/* The way of the stack pointer through some assembly, in bytes down from where it began.  */
struct way {
    const assembly_text *all;
    int64_t depth, deepest;
    bool lost;
    bool is_intel; /* what is written to comes first */
};

void go(way *way, int64_t bytes)
{
    way->depth += bytes;
    way->deepest = MAX(way->deepest, way->depth);
    /* What is below belongs to the function's own frame.  */
    if (way->depth < 0)
        way->lost = true;
}

/* A statement that writes to the stack pointer what it makes of it with SOURCE.  */
void change(way *way, text_piece mnemonic, text_piece source)
{
    int64_t bytes = 0;
    bool is_offset = begins_with(mnemonic, "lea") && has(source, "sp)") && !has(source, ",");

    if (is_offset)
        source.end = strchr(source.begin, '(');
    if (!read_number(way->all, source, &bytes))
        way->lost = true;
    else if (begins_with(mnemonic, "sub"))
        go(way, bytes);
    else if (begins_with(mnemonic, "add") || is_offset)
        go(way, -bytes);
    else
        way->lost = true;
}

/* What changes the stack pointer besides, or goes where it may be changed.  */
bool loses(text_piece mnemonic)
{
    static const char *const words[] = {"ret",   "retl",   "retq",  "lret",   "iret",
                                        "iretl", "iretq",  "enter", "enterl", "enterq",
                                        "leave", "leavel", "leaveq"};

    return assembly_is_one_of(mnemonic, words, ARRAY_SIZE(words));
}

bool only_reads(text_piece mnemonic)
{
    return begins_with(mnemonic, "cmp") || begins_with(mnemonic, "test") ||
           begins_with(mnemonic, "bt");
}

void take(way *way, const assembly_statement *statement)
{
    text_piece operands[3];
    unsigned count = split(statement, operands, ARRAY_SIZE(operands));
    text_piece mnemonic = statement->mnemonic;
    unsigned target = !way->is_intel && count > 0 ? count - 1 : 0;
    bool all = begins_with(mnemonic, "pusha") || begins_with(mnemonic, "popa");

    if (begins_with(mnemonic, ".intel_syntax") || begins_with(mnemonic, ".att_syntax"))
        way->is_intel = begins_with(mnemonic, ".intel");
    else if (loses(mnemonic))
        way->lost = true;
    else if (begins_with(mnemonic, "push"))
        go(way, all ? 8 * UNITS_PER_WORD : UNITS_PER_WORD);
    else if (begins_with(mnemonic, "pop") && !begins_with(mnemonic, "popcnt"))
        go(way, all ? -8 * UNITS_PER_WORD : -UNITS_PER_WORD);
    if (begins_with(mnemonic, "xchg") && count == 2 &&
        is_stack_pointer(way->all, operands[!target]))
        way->lost = true;
    if (count == 0 || only_reads(mnemonic) || begins_with(mnemonic, "push") ||
        !is_stack_pointer(way->all, operands[target]))
        return;
    if (count == 2)
        change(way, mnemonic, operands[!target]);
    else
        way->lost = true;
}

assembly_stack read(const assembly_text *all)
{
    way way = {all, 0, 0, false, ASSEMBLER_DIALECT != 0};
    const char *cursor = all->text;
    assembly_statement statement;

    while (assembly_next_statement(&cursor, &statement))
        take(&way, &statement);
    /* A loop may push more than is read.  */
    if (way.depth != 0 || (way.deepest > 0 && strchr(all->text, ':')))
        way.lost = true;
    return {way.lost, way.lost ? 0 : way.deepest};
}

#else

/* Whether MNEMONIC has its source first, so that the stack pointer there is only read.  */
bool only_reads(text_piece mnemonic)
{
#if defined TARGET_POWERPC64
    /* Other instructions may mean a bit, or a field of the condition register, by a number.  */
    static const char *const writes[] = {"addi", "addic", "addis", "add", "subf", "mr",
                                         "la",   "ld",    "lwz",   "li",  "neg"};
    return !assembly_is_one_of(mnemonic, writes, ARRAY_SIZE(writes));
#elif defined TARGET_PA_11
    return begins_with(mnemonic, "com") || begins_with(mnemonic, "cmp") ||
           begins_with(mnemonic, "st");
#elif defined TARGET_AAPCS_BASED
    return begins_with(mnemonic, "st") || begins_with(mnemonic, "cmp") ||
           begins_with(mnemonic, "cmn") || begins_with(mnemonic, "tst") ||
           begins_with(mnemonic, "teq") || begins_with(mnemonic, "vst");
#else
    static const char *const stores[] = {"sb", "sh", "sw", "sd", "fsw", "fsd", "b", "beq", "bne"};
    return assembly_is_one_of(mnemonic, stores, ARRAY_SIZE(stores)) ||
           begins_with(mnemonic, "st") || begins_with(mnemonic, "cmp") ||
           begins_with(mnemonic, "cmn") || begins_with(mnemonic, "tst") ||
           begins_with(mnemonic, "c.s");
#endif
}

/* Whether a store or load changes the register that it addresses by.  */
bool steps(text_piece mnemonic, text_piece operands)
{
#if defined TARGET_POWERPC64
    return (begins_with(mnemonic, "stwu") || begins_with(mnemonic, "stdu") ||
            begins_with(mnemonic, "ldu") || begins_with(mnemonic, "lwzu")) &&
           (has(operands, "(1)") || has(operands, "(r1)") || has(operands, "(%r1)") ||
            has(operands, "(%%r1)"));
#elif defined TARGET_PA_11
    return (mnemonic.end[0] == ',' && mnemonic.end[1] == 'm') &&
           (has(operands, "%sp)") || has(operands, "%r30)"));
#else
    return has(operands, "sp!") || has(operands, "r13!") ||
           ((has(operands, "[sp") || has(operands, "[r13")) && has(operands, "]!")) ||
           has(operands, "[sp],") || has(operands, "[sp] ,") || has(operands, "[r13],") ||
           begins_with(mnemonic, "push") || begins_with(mnemonic, "pop") ||
           begins_with(mnemonic, "vpush") || begins_with(mnemonic, "vpop") ||
           begins_with(mnemonic, "cm.p");
#endif
}

assembly_stack read(const assembly_text *all)
{
    const char *cursor = all->text;
    assembly_statement statement;

    while (assembly_next_statement(&cursor, &statement)) {
        text_piece operands[4];
        unsigned count = split(&statement, operands, ARRAY_SIZE(operands));
#ifdef TARGET_PA_11
        unsigned target = count > 0 ? count - 1 : 0;
#else
        unsigned target = 0;
#endif
        if (steps(statement.mnemonic, statement.operands) ||
            (count > 0 && !only_reads(statement.mnemonic) &&
             is_stack_pointer(all, operands[target])))
            return {true, 0};
    }
    return {};
}

#endif

} // namespace

assembly_stack assembly_stack_read(const rtx_insn *insn)
{
    assembly_text all;

    return assembly_text_of(insn, &all) ? read(&all) : assembly_stack{};
}
