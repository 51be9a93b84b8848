#include "step-program.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <gelf.h>

static bool is_hidden(const char *name)
{
    return strncmp(name, "__x86", 5) == 0 || strstr(name, "_savms64") || strstr(name, "_resms64");
}

static void add_function(struct step_program *program, struct witness *witness, const char *name,
                         const GElf_Sym *symbol)
{
    struct step_function *function;

    program->functions = layout_arena_grow(&witness->arena, program->functions, program->count,
                                           sizeof *program->functions);
    function = &program->functions[program->count++];
    memset(function, 0, sizeof *function);
    function->name = witness_text(witness, "%s", name);
    function->begin = symbol->st_value;
    function->end = symbol->st_value + symbol->st_size;
    function->hidden = is_hidden(name);
}

static const char *read_elf(struct step_program *program, struct witness *witness, Elf *elf)
{
    Elf_Scn *section = NULL;
    GElf_Shdr header = {0};
    GElf_Ehdr whole;
    Elf_Data *data;

    if (!gelf_getehdr(elf, &whole))
        return elf_errmsg(-1);
    if (whole.e_type != ET_EXEC)
        return "no executable that is linked to fixed addresses (-no-pie)";
    program->word = whole.e_machine == EM_386 ? 4 : 8;
    while ((section = elf_nextscn(elf, section)))
        if (gelf_getshdr(section, &header) && header.sh_type == SHT_SYMTAB)
            break;
    data = section ? elf_getdata(section, NULL) : NULL;
    if (!data)
        return "no symbols";
    for (size_t i = 0; i < header.sh_size / header.sh_entsize; i++) {
        GElf_Sym symbol;

        if (gelf_getsym(data, (int)i, &symbol) && GELF_ST_TYPE(symbol.st_info) == STT_FUNC &&
            symbol.st_shndx != SHN_UNDEF)
            add_function(program, witness, elf_strptr(elf, header.sh_link, symbol.st_name),
                         &symbol);
    }
    return NULL;
}

static int by_address(const void *left, const void *right)
{
    const struct step_function *a = left;
    const struct step_function *b = right;

    return a->begin < b->begin ? -1 : a->begin > b->begin;
}

/* Thunks have no size; they end where something else begins.  */
static void find_ends(struct step_program *program)
{
    for (size_t i = 0; i + 1 < program->count; i++) {
        struct step_function *function = &program->functions[i];

        if (function->end == function->begin)
            function->end = program->functions[i + 1].begin;
    }
}

struct step_function *step_program_find(const struct step_program *program, const char *name)
{
    for (size_t i = 0; i < program->count; i++)
        if (strcmp(program->functions[i].name, name) == 0)
            return &program->functions[i];
    return NULL;
}

struct step_function *step_program_at(const struct step_program *program, uint64_t address)
{
    size_t low = 0;
    size_t high = program->count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (program->functions[middle].begin <= address)
            low = middle + 1;
        else
            high = middle;
    }
    /* Of several symbols at an address one is reported.  */
    for (; low > 0; low--) {
        struct step_function *function = &program->functions[low - 1];

        if (address < function->end && (function->reported || function->whole || function->hidden))
            return function;
        if (address >= function->end && address > function->begin)
            break;
    }
    return NULL;
}

static void match_report(struct step_program *program, struct witness *witness)
{
    for (size_t i = 0; i < witness->report->function_count; i++) {
        const struct layout_function *one = witness->report->functions[i];
        struct step_function *function = step_program_find(program, one->symbol);

        if (!function || !one->frame.known)
            continue;
        function->reported = true;
        function->has_extent = one->frame.has_extent;
        function->extent = one->frame.extent;
    }
    for (size_t i = 0; i < program->count; i++) {
        const char *cold = strstr(program->functions[i].name, ".cold");

        if (cold)
            program->functions[i].whole = step_program_find(
                program, witness_text(witness, "%.*s", (int)(cold - program->functions[i].name),
                                      program->functions[i].name));
    }
}

bool step_program_read(struct step_program *program, struct witness *witness, const char *path)
{
    int file = open(path, O_RDONLY);
    const char *problem = NULL;
    Elf *elf;

    if (file < 0) {
        witness_complain(witness, "%s: %s", path, strerror(errno));
        return false;
    }
    elf_version(EV_CURRENT);
    elf = elf_begin(file, ELF_C_READ, NULL);
    problem = !elf || elf_kind(elf) != ELF_K_ELF ? "no ELF file" : read_elf(program, witness, elf);
    if (elf)
        elf_end(elf);
    close(file);
    if (problem) {
        witness_complain(witness, "%s: %s", path, problem);
        return false;
    }
    if (program->count)
        qsort(program->functions, program->count, sizeof *program->functions, by_address);
    find_ends(program);
    match_report(program, witness);
    return true;
}
