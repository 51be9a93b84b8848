#include "call-object.h"

#include <ctype.h>
#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

enum machine { UNKNOWN, X86_64, I386, ARM, AARCH64, RISCV, POWERPC, HPPA };

struct reader {
    struct object *object;
    enum machine machine;
    const char *section;     /* null in the table of symbols */
    const char *instruction; /* that may be a branch, until its relocations were seen */
    const char *previous;
    uint64_t offset;
    uint64_t relocation_offset;
    const char *relocation; /* its type; null where there is none */
    const char *symbol;
    bool has_addend;
    int64_t addend;
};

static enum machine machine_of(const char *format)
{
    static const struct {
        const char *name;
        enum machine machine;
    } machines[] = {{"elf64-x86-64", X86_64},
                    {"elf32-x86-64", X86_64},
                    {"elf32-i386", I386},
                    {"elf32-littlearm", ARM},
                    {"elf64-littleaarch64", AARCH64},
                    {"elf64-littleriscv", RISCV},
                    {"elf32-littleriscv", RISCV},
                    {"elf64-powerpcle", POWERPC},
                    {"elf64-powerpc", POWERPC},
                    {"elf32-hppa-linux", HPPA}};

    for (size_t i = 0; i < sizeof machines / sizeof *machines; i++)
        if (strcmp(format, machines[i].name) == 0)
            return machines[i].machine;
    return UNKNOWN;
}

const struct object_symbol *object_find(const struct object *object, const char *name)
{
    for (size_t i = 0; i < object->symbol_count; i++)
        if (strcmp(object->symbols[i].name, name) == 0 &&
            strcmp(object->symbols[i].section, "*UND*") != 0)
            return &object->symbols[i];
    return NULL;
}

/* "VALUE FLAGS__ SECTION<TAB>SIZE [.hidden] NAME", where FLAGS are seven characters, of which the
   last tells a function.  */
static void read_symbol(struct reader *reader, const char *line)
{
    struct witness *witness = reader->object->witness;
    struct object *object = reader->object;
    struct object_symbol symbol = {0};
    char *at;
    size_t length;

    symbol.value = strtoull(line, &at, 16);
    if (at == line || strlen(at) < 10 || at[0] != ' ' || at[8] != ' ')
        return;
    symbol.function = at[7] == 'F';
    length = strcspn(at + 9, "\t");
    symbol.section = witness_text(witness, "%.*s", (int)length, at + 9);
    at += 9 + length;
    if (*at != '\t')
        return;
    symbol.size = strtoull(at + 1, &at, 16);
    while (*at == ' ') {
        at++;
        if (*at == '.' || strncmp(at, "0x", 2) == 0) {
            const char *space = strchr(at, ' ');
            if (!space)
                break;
            at += space - at;
        }
    }
    symbol.name = witness_text(witness, "%s", at);
    object->symbols = layout_arena_grow(&witness->arena, object->symbols, object->symbol_count,
                                        sizeof *object->symbols);
    object->symbols[object->symbol_count++] = symbol;
}

/* The address that the operand of a direct branch shows.  */
static bool shown_address(const char *instruction, uint64_t *ret_address)
{
    const char *sign = strstr(instruction, " <");
    const char *start = sign;
    char *end;

    while (start && start > instruction && isxdigit((unsigned char)start[-1]))
        start--;
    if (!start || start == sign)
        return false;
    *ret_address = strtoull(start, &end, 16);
    return end == sign;
}

/* Fills in where BRANCH, whose relocation is the reader's, goes to.  Relocations of x86 count from
   the end of the instruction, and where they have no addend of their own (i386), the operand shows
   it; those of the other machines count from the instruction.  */
static bool read_target(struct reader *reader, struct branch *branch)
{
    const struct object_symbol *symbol;
    uint64_t shown = 0;
    uint64_t addend = (uint64_t)reader->addend;

    if (!reader->relocation) {
        branch->target_section = reader->section;
        return shown_address(reader->instruction, &branch->target_offset);
    }
    symbol = object_find(reader->object, reader->symbol);
    /* objdump hides labels of the assembler's own, which RISC-V's objects keep, but shows where
       they are.  */
    if (!symbol && strncmp(reader->symbol, ".L", 2) == 0) {
        branch->target_section = reader->section;
        return shown_address(reader->instruction, &branch->target_offset);
    }
    if (!symbol) {
        branch->target_symbol = reader->symbol;
        return true;
    }
    if (reader->machine == X86_64)
        addend += 4;
    else if (reader->machine == I386 && !reader->has_addend &&
             shown_address(reader->instruction, &shown))
        addend = shown - reader->relocation_offset;
    branch->target_section = symbol->section;
    branch->target_offset = symbol->value + addend;
    return true;
}

static bool is_branch(const struct reader *reader, enum branch_kind *ret_kind)
{
    switch (reader->machine) {
    case X86_64:
    case I386:
        return branch_of_x86(reader->instruction, ret_kind);
    case ARM:
        return branch_of_arm(reader->instruction, reader->previous, ret_kind);
    case AARCH64:
        return branch_of_aarch64(reader->instruction, ret_kind);
    case RISCV:
        return branch_of_riscv(reader->instruction, reader->previous, ret_kind) &&
               (strncmp(reader->instruction, "auipc", 5) != 0 ||
                (reader->relocation && strstr(reader->relocation, "_CALL")));
    case POWERPC:
        return branch_of_powerpc(reader->instruction, ret_kind);
    case HPPA:
        return branch_of_hppa(reader->instruction, ret_kind);
    default:
        return false;
    }
}

/* A branch through the global offset table, whose relocation names a function, goes there.  */
static void resolve_table(struct reader *reader, struct branch *branch)
{
    if (!reader->relocation || !strstr(reader->relocation, "_GOT") ||
        strstr(reader->relocation, "_GOTOFF"))
        return;
    if (branch->kind == BRANCH_CALL_INDIRECT)
        branch->kind = BRANCH_CALL;
    else if (branch->kind == BRANCH_JUMP_INDIRECT)
        branch->kind = BRANCH_JUMP;
    reader->addend = reader->machine == X86_64 ? -4 : 0;
    reader->has_addend = true;
}

/* A branch that ARM's linker makes one to what a descriptor of a thread-local variable says, which
   its relocation names.  */
static void resolve_descriptor(const struct reader *reader, struct branch *branch)
{
    if (reader->relocation && strstr(reader->relocation, "TLS_CALL"))
        branch->kind = BRANCH_CALL_INDIRECT;
}

/* What was read of an instruction is whole.  */
static const char *end_instruction(struct reader *reader)
{
    struct object *object = reader->object;
    struct branch branch = {.section = reader->section, .offset = reader->offset};

    if (reader->instruction && reader->machine == RISCV && object->branch_count > 0 &&
        branch_of_riscv_returns(reader->instruction))
        object->branches[object->branch_count - 1].kind = BRANCH_CALL;
    if (reader->instruction && is_branch(reader, &branch.kind)) {
        resolve_table(reader, &branch);
        resolve_descriptor(reader, &branch);
        if ((branch.kind == BRANCH_CALL || branch.kind == BRANCH_JUMP) &&
            !read_target(reader, &branch))
            return witness_text(object->witness, "cannot tell the target of \"%s\"",
                                reader->instruction);
        object->branches = layout_arena_grow(&object->witness->arena, object->branches,
                                             object->branch_count, sizeof *object->branches);
        object->branches[object->branch_count++] = branch;
    }
    reader->previous = reader->instruction ? reader->instruction : "";
    reader->instruction = NULL;
    reader->relocation = NULL;
    return NULL;
}

/* "<TAB>...OFFSET: TYPE<TAB>SYMBOL[+-0xADDEND]".  A second one at the same place says what the
   linker may do (relax).  */
static void read_relocation(struct reader *reader, const char *line)
{
    char *at;
    const char *type;
    const char *name;
    const char *sign;

    if (reader->relocation)
        return;
    reader->relocation_offset = strtoull(line + strspn(line, "\t "), &at, 16);
    type = at + strspn(at, ": ");
    name = strchr(type, '\t');
    /* These only mark a call of __tls_get_addr, which has a relocation of its own.  */
    if (strncmp(type, "R_PPC64_TLS", 11) == 0)
        return;
    if (!name || strcmp(name + 1, "*ABS*") == 0)
        return;
    reader->relocation = witness_text(reader->object->witness, "%.*s", (int)(name - type), type);
    name++;
    sign = strstr(name, "-0x") ? strstr(name, "-0x") : strstr(name, "+0x");
    reader->has_addend = sign != NULL;
    reader->addend = 0;
    if (sign) {
        reader->addend = (int64_t)strtoull(sign + 1, NULL, 16);
        if (*sign == '-')
            reader->addend = -reader->addend;
    }
    reader->symbol = witness_text(reader->object->witness, "%.*s",
                                  sign ? (int)(sign - name) : (int)strlen(name), name);
}

static const char *read_line(struct reader *reader, const char *line)
{
    struct witness *witness = reader->object->witness;
    const char *format = strstr(line, "file format ");
    const char *problem;
    char *at;

    if (!reader->section && format) {
        reader->machine = machine_of(format + 12);
        reader->object->far_jumps = reader->machine == ARM;
        return reader->machine != UNKNOWN ? NULL : "no machine that is known here";
    }
    if (strncmp(line, "Disassembly of section ", 23) == 0) {
        problem = end_instruction(reader);
        reader->section = witness_text(witness, "%.*s", (int)strlen(line + 23) - 1, line + 23);
        return problem;
    }
    if (!reader->section) {
        read_symbol(reader, line);
        return NULL;
    }
    /* A run of zeros, which may have relocations, as a pool of constants has.  */
    if (strcmp(line + strspn(line, "\t "), "...") == 0)
        return end_instruction(reader);
    if (line[0] == '\t') {
        read_relocation(reader, line);
        return NULL;
    }
    strtoull(line, &at, 16);
    if (line[0] != ' ' || at == line || strncmp(at, ":\t", 2) != 0)
        return NULL;
    problem = end_instruction(reader);
    reader->offset = strtoull(line, NULL, 16);
    reader->instruction = witness_text(witness, "%s", at + 2);
    return problem;
}

const char *object_read(struct object *object, struct witness *witness, FILE *listing)
{
    struct reader reader = {.object = object, .previous = ""};
    const char *problem = NULL;
    char *line = NULL;
    size_t capacity = 0;
    ssize_t length;

    *object = (struct object){.witness = witness};
    while (!problem && (length = getline(&line, &capacity, listing)) >= 0) {
        if (length > 0 && line[length - 1] == '\n')
            line[--length] = '\0';
        problem = read_line(&reader, line);
    }
    free(line);
    if (!problem && reader.section)
        problem = end_instruction(&reader);
    if (!problem && reader.machine == UNKNOWN)
        problem = "no listing of objdump's";
    return problem;
}
