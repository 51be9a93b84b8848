/* symbol-witness OBJECT REPORT: holds the functions and variables of a report against the
   symbols of the object that the same compilation made.  */

#include "witness.h"

#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <gelf.h>

struct symbol {
    const char *name;
    uint64_t value; /* without ARM's Thumb bit; of a common symbol the alignment */
    uint64_t size;
    const char *section;
    uint64_t section_align;
    bool common;
    bool local;
    bool function;
    bool resolved; /* an ifunc: its code says which function to call */
    bool untyped;  /* a label of some size, which may be a variable */
    bool reported;
};

struct check {
    struct witness witness;
    struct symbol *symbols;
    size_t symbol_count;
    const char **excepted; /* symbols that the source defines behind the compiler's back */
    size_t excepted_count;
    uint64_t functions;
    uint64_t aliases;
    uint64_t variables;
};

static bool is_excepted(const struct check *check, const char *name)
{
    for (size_t i = 0; i < check->excepted_count; i++)
        if (strcmp(check->excepted[i], name) == 0)
            return true;
    return false;
}

/* The section's name and alignment.  A common symbol is in no section yet: what the format of
   reports calls COMMON, and .tcommon where it is thread-local.  */
static void read_section(Elf *elf, size_t names, uint32_t index, struct symbol *symbol)
{
    GElf_Shdr header;
    Elf_Scn *section;

    if (symbol->common) {
        symbol->section = "COMMON";
        return;
    }
    section = elf_getscn(elf, index);
    if (!section || !gelf_getshdr(section, &header))
        return;
    symbol->section = elf_strptr(elf, names, header.sh_name);
    symbol->section_align = header.sh_addralign;
}

/* ARM, AArch64 and RISC-V mark where code and data begin with symbols like $a and $d.1, and
   section anchors can be seen as .LANCHOR0; they get the type of what is there.  A pointer DW.ref.f
   is part of the tables for exceptions, as a constant pool is of the code.  */
static bool is_label(const char *name, unsigned machine)
{
    bool marks = machine == EM_ARM || machine == EM_AARCH64 || machine == EM_RISCV;

    return (marks && name[0] == '$' && strchr("adtx", name[1]) &&
            (name[2] == '\0' || name[2] == '.')) ||
           strncmp(name, ".L", 2) == 0 || strncmp(name, "DW.ref.", 7) == 0;
}

static void add_symbol(struct check *check, Elf *elf, const GElf_Ehdr *header, size_t names,
                       const char *name, const GElf_Sym *from, uint32_t index)
{
    int type = GELF_ST_TYPE(from->st_info);
    struct symbol *symbol;
    bool function = type == STT_FUNC || type == STT_GNU_IFUNC;
    bool untyped = type == STT_NOTYPE && from->st_size > 0;

    /* ARM's assembly gives local variables that are zero a size, but no type.  */
    if (!(function || untyped || type == STT_OBJECT || type == STT_TLS || type == STT_COMMON) ||
        from->st_shndx == SHN_UNDEF || from->st_shndx == SHN_ABS || !name || !*name ||
        is_label(name, header->e_machine) || is_excepted(check, name))
        return;
    check->symbols = layout_arena_grow(&check->witness.arena, check->symbols, check->symbol_count,
                                       sizeof *check->symbols);
    symbol = &check->symbols[check->symbol_count++];
    symbol->name = witness_text(&check->witness, "%s", name);
    symbol->value = from->st_value;
    symbol->size = from->st_size;
    symbol->function = function;
    symbol->resolved = type == STT_GNU_IFUNC;
    symbol->untyped = untyped;
    symbol->local = GELF_ST_BIND(from->st_info) == STB_LOCAL;
    /* Processors have common areas of their own, as x86-64 for large ones.  */
    symbol->common = from->st_shndx == SHN_COMMON ||
                     (from->st_shndx >= SHN_LOPROC && from->st_shndx <= SHN_HIPROC);
    if (function && header->e_machine == EM_ARM)
        symbol->value &= ~UINT64_C(1);
    read_section(elf, names, index, symbol);
    if (!symbol->section)
        symbol->section = "unknown";
    symbol->section = witness_text(&check->witness, "%s", symbol->section);
}

/* With very many sections the index of a symbol's is in a table of its own.  */
static Elf_Data *find_index_table(Elf *elf, Elf_Scn *symbols)
{
    Elf_Scn *section = NULL;
    GElf_Shdr header;

    while ((section = elf_nextscn(elf, section)))
        if (gelf_getshdr(section, &header) && header.sh_type == SHT_SYMTAB_SHNDX &&
            header.sh_link == elf_ndxscn(symbols))
            return elf_getdata(section, NULL);
    return NULL;
}

static const char *read_elf(struct check *check, Elf *elf)
{
    GElf_Ehdr header;
    GElf_Shdr table;
    Elf_Scn *section = NULL;
    Elf_Data *data;
    Elf_Data *indices;
    size_t names;

    if (!gelf_getehdr(elf, &header) || elf_getshdrstrndx(elf, &names) != 0)
        return elf_errmsg(-1);
    while ((section = elf_nextscn(elf, section)))
        if (gelf_getshdr(section, &table) && table.sh_type == SHT_SYMTAB)
            break;
    if (!section)
        return "no symbol table";
    data = elf_getdata(section, NULL);
    indices = find_index_table(elf, section);
    for (int i = 1; data && (uint64_t)i < table.sh_size / table.sh_entsize; i++) {
        GElf_Sym symbol;
        Elf32_Word index = 0;

        if (!gelf_getsymshndx(data, indices, i, &symbol, &index))
            return elf_errmsg(-1);
        if (symbol.st_shndx != SHN_XINDEX)
            index = symbol.st_shndx;
        add_symbol(check, elf, &header, names, elf_strptr(elf, table.sh_link, symbol.st_name),
                   &symbol, index);
    }
    return NULL;
}

static const char *read_object(struct check *check, const char *path)
{
    const char *problem;
    int file = open(path, O_RDONLY);
    Elf *elf;

    if (file < 0)
        return "cannot be opened";
    elf_version(EV_CURRENT);
    elf = elf_begin(file, ELF_C_READ, NULL);
    problem = !elf || elf_kind(elf) != ELF_K_ELF ? "no ELF file" : read_elf(check, elf);
    if (elf)
        elf_end(elf);
    close(file);
    return problem;
}

/* The symbol of a thing of the report.  It must be of the right sort, and not be another's.  */
static struct symbol *find_symbol(struct check *check, const char *name, bool function)
{
    for (size_t i = 0; name && i < check->symbol_count; i++) {
        struct symbol *symbol = &check->symbols[i];

        if (!symbol->reported && symbol->function == function && strcmp(symbol->name, name) == 0) {
            symbol->reported = true;
            return symbol;
        }
    }
    return NULL;
}

static bool is_same_code(const struct symbol *a, const struct symbol *b)
{
    return a->value == b->value && a->size == b->size && strcmp(a->section, b->section) == 0;
}

static void compare_locality(struct check *check, const struct layout_place *place,
                             const char *title, bool local, const struct symbol *symbol)
{
    if (local != symbol->local)
        witness_differ(&check->witness, place, title, "local", local ? "yes" : "no",
                       symbol->local ? "yes" : "no");
}

/* An alias is a symbol for the very same code; a thunk has some of its own.  */
static void check_alias(struct check *check, const struct layout_function *function,
                        const struct layout_alias *alias, const struct symbol *of)
{
    const char *title = witness_text(&check->witness, "%s %s of %s",
                                     alias->thunk ? "thunk" : "alias", alias->symbol, of->name);
    const struct symbol *symbol = find_symbol(check, alias->symbol, true);

    if (!symbol) {
        witness_differ(&check->witness, &function->place, title, "presence", "has it", "lacks it");
        return;
    }
    check->aliases++;
    compare_locality(check, &function->place, title, alias->local, symbol);
    if (alias->thunk == is_same_code(symbol, of))
        witness_differ(&check->witness, &function->place, title, "code",
                       alias->thunk ? "its own" : "the function's",
                       alias->thunk ? "the function's" : "its own");
}

static void check_function(struct check *check, const struct layout_function *function)
{
    const char *name = function->symbol ? function->symbol : "(no symbol)";
    const char *title = witness_text(&check->witness, "function %s", name);
    const struct symbol *symbol = find_symbol(check, function->symbol, true);

    if (!symbol) {
        witness_differ(&check->witness, &function->place, title, "presence", "has it", "lacks it");
        return;
    }
    check->functions++;
    compare_locality(check, &function->place, title, function->local, symbol);
    for (size_t i = 0; i < function->alias_count; i++)
        check_alias(check, function, &function->aliases[i], symbol);
}

/* A common symbol's value is the alignment it asks the linker for.  Any other's must be at a
   multiple of it, in a section that is at one, too.  */
static bool align_fits(const struct layout_variable *variable, const struct symbol *symbol)
{
    uint64_t align = variable->align;

    if (align == 0)
        return false;
    if (symbol->common)
        return symbol->value == align;
    return symbol->value % align == 0 &&
           (symbol->section_align == align || symbol->section_align % align == 0);
}

/* GCC has the assembler allot a byte at least, since none of common memory stands for a symbol of
   another file (assemble_noswitch_variable in varasm.cc); on ARM that is the symbol's size, too. */
static bool size_fits(const struct layout_variable *variable, const struct symbol *symbol)
{
    return variable->size == symbol->size || (variable->size == 0 && symbol->size == 1);
}

static void check_variable(struct check *check, const struct layout_variable *variable)
{
    struct witness *witness = &check->witness;
    const char *name = variable->symbol ? variable->symbol : "(no symbol)";
    const char *title = witness_text(witness, "variable %s", name);
    const struct symbol *symbol = find_symbol(check, variable->symbol, false);

    if (!symbol) {
        witness_differ(witness, &variable->place, title, "presence", "has it", "lacks it");
        return;
    }
    check->variables++;
    compare_locality(check, &variable->place, title, variable->local, symbol);
    if (!size_fits(variable, symbol))
        witness_differ_number(witness, &variable->place, title, "size",
                              (struct witness_number){true, variable->size},
                              (struct witness_number){true, symbol->size});
    if (!witness_same_text(variable->section, symbol->section))
        witness_differ(witness, &variable->place, title, "section",
                       variable->section ? variable->section : "unknown", symbol->section);
    if (!align_fits(variable, symbol))
        witness_differ(witness, &variable->place, title, "align",
                       witness_text(witness, "%" PRIu64, variable->align),
                       witness_text(witness, "at %" PRIu64 " in a section of %" PRIu64,
                                    symbol->value, symbol->section_align));
}

/* Whether another symbol of the report's stands for the same: a variable's alias, an ifunc and its
   resolver.  */
static bool is_alias(const struct check *check, const struct symbol *symbol)
{
    for (size_t i = 0; i < check->symbol_count; i++) {
        const struct symbol *other = &check->symbols[i];

        if (other->reported && other->function == symbol->function &&
            (symbol->resolved || !symbol->function) && !symbol->common &&
            is_same_code(other, symbol))
            return true;
    }
    return false;
}

/* The parts of functions that are put apart have no frame of their own and are not told, nor is
   what x86's GCC writes as text for an instruction that would be a branch, or ask where it is.  */
static bool may_be_absent(const struct symbol *symbol)
{
    static const char *const thunks[] = {"__x86.get_pc_thunk.", "__x86_indirect_thunk",
                                         "__x86_return_thunk"};
    const char *cold = strstr(symbol->name, ".cold");

    if (!symbol->function)
        return symbol->untyped;
    for (size_t i = 0; i < sizeof thunks / sizeof *thunks; i++)
        if (strncmp(symbol->name, thunks[i], strlen(thunks[i])) == 0)
            return true;
    return cold && (cold[5] == '\0' || cold[5] == '.');
}

static void say_left_over(struct check *check)
{
    for (size_t i = 0; i < check->symbol_count; i++) {
        const struct symbol *symbol = &check->symbols[i];
        const struct layout_place place = {.file = check->witness.report->unit.source};

        if (!symbol->reported && !may_be_absent(symbol) && !is_alias(check, symbol))
            witness_differ(&check->witness, &place,
                           witness_text(&check->witness, "%s %s",
                                        symbol->function ? "function" : "variable", symbol->name),
                           "presence", "lacks it", "has it");
    }
}

static int run(struct check *check, const char *object)
{
    const struct layout_report *report = check->witness.report;
    const char *problem = read_object(check, object);

    if (problem) {
        witness_complain(&check->witness, "%s: %s", object, problem);
        return WITNESS_UNUSABLE;
    }
    for (size_t i = 0; i < report->function_count; i++)
        check_function(check, report->functions[i]);
    for (size_t i = 0; i < report->variable_count; i++)
        check_variable(check, report->variables[i]);
    say_left_over(check);
    printf("%s: %" PRIu64 " functions, %" PRIu64 " aliases, %" PRIu64
           " variables compared; %" PRIu64 " differences\n",
           check->witness.program, check->functions, check->aliases, check->variables,
           check->witness.differences);
    return WITNESS_AGREES;
}

int main(int argc, char **argv)
{
    struct check check = {0};
    const char **excepted = calloc((size_t)argc + 1, sizeof *excepted);
    size_t count = 0;
    int status = WITNESS_UNUSABLE;
    int i = 1;

    if (!excepted)
        return WITNESS_UNUSABLE;
    for (; i + 1 < argc && strcmp(argv[i], "--except") == 0; i += 2)
        excepted[count++] = argv[i + 1];
    if (argc - i != 2 || argv[i][0] == '-') {
        fputs("usage: symbol-witness [--except SYMBOL]... OBJECT REPORT\n"
              "  --except SYMBOL  defined by an asm statement, so that the compiler, and the\n"
              "                   report, know nothing of it\n"
              "Exit status: 0 no difference, 1 differences, 2 something cannot be used.\n",
              stderr);
    } else {
        if (witness_open(&check.witness, "symbol-witness", "symbol table", argv[i + 1])) {
            check.excepted = excepted;
            check.excepted_count = count;
            status = run(&check, argv[i]);
        }
        if (witness_close(&check.witness) == WITNESS_DIFFERS && status == WITNESS_AGREES)
            status = WITNESS_DIFFERS;
    }
    free(excepted);
    return status;
}
