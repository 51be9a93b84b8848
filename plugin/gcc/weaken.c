/* Makes weak, in a shared object, what it expects of the program that loads it.

     weaken FILE

   GCC has the loader look up at once all that a plugin wants of it, and each version lacks
   something that another has.  So a plugin for another GCC would not even load, and could not say
   that it is for another.  Of weak symbols none need be there.  The plugin asks for the version
   before it uses any, and the right compiler has them all.

   What a library has promised by a version, as libc does, stays as it is.  */

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include <gelf.h>

struct symbols {
    Elf_Data *table;
    Elf_Data *versions;
    size_t count;
};

static int find_symbols(Elf *elf, struct symbols *ret)
{
    GElf_Shdr header;

    *ret = (struct symbols){.count = 0};
    for (Elf_Scn *section = NULL; (section = elf_nextscn(elf, section)) != NULL;) {
        if (!gelf_getshdr(section, &header))
            return -1;
        if (header.sh_type == SHT_GNU_versym)
            ret->versions = elf_getdata(section, NULL);
        if (header.sh_type == SHT_DYNSYM && header.sh_entsize) {
            ret->table = elf_getdata(section, NULL);
            ret->count = header.sh_size / header.sh_entsize;
        }
    }
    return ret->table ? 0 : -1;
}

static int is_promised(const struct symbols *symbols, size_t index)
{
    GElf_Versym version;

    return symbols->versions && gelf_getversym(symbols->versions, (int)index, &version) &&
           version > VER_NDX_GLOBAL;
}

static int weaken(Elf *elf)
{
    struct symbols symbols;
    GElf_Sym symbol;

    if (find_symbols(elf, &symbols) < 0)
        return -1;
    for (size_t i = 1; i < symbols.count; i++) {
        if (!gelf_getsym(symbols.table, (int)i, &symbol))
            return -1;
        if (symbol.st_shndx != SHN_UNDEF || GELF_ST_BIND(symbol.st_info) != STB_GLOBAL ||
            is_promised(&symbols, i))
            continue;
        symbol.st_info = GELF_ST_INFO(STB_WEAK, GELF_ST_TYPE(symbol.st_info));
        if (!gelf_update_sym(symbols.table, (int)i, &symbol))
            return -1;
    }
    elf_flagdata(symbols.table, ELF_C_SET, ELF_F_DIRTY);
    /* Nothing moves.  */
    elf_flagelf(elf, ELF_C_SET, ELF_F_LAYOUT);
    return elf_update(elf, ELF_C_WRITE) < 0 ? -1 : 0;
}

int main(int argc, char **argv)
{
    int file = argc == 2 ? open(argv[1], O_RDWR) : -1;
    Elf *elf = NULL;
    int status = -1;

    if (file < 0) {
        perror(argc == 2 ? argv[1] : "usage: weaken FILE");
        return 1;
    }
    if (elf_version(EV_CURRENT) != EV_NONE && (elf = elf_begin(file, ELF_C_RDWR, NULL)))
        status = weaken(elf);
    if (status < 0)
        fprintf(stderr, "weaken: %s: %s\n", argv[1], elf_errmsg(-1));
    elf_end(elf);
    close(file);
    return status < 0;
}
