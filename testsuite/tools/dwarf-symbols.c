/* Functions and variables of DWARF against those of the report.  What joins them is the symbol:
   the report has its name, DWARF the address that it stands for.  */

#include "dwarf-witness.h"

#include <ctype.h>
#include <string.h>

/* The symbol that the report names NAME, or null.  */
static const struct dwarf_symbol *find_symbol(const struct dwarf_facts *facts, const char *name)
{
    for (size_t i = 0; name && i < facts->symbol_count; i++)
        if (strcmp(facts->symbols[i].name, name) == 0)
            return &facts->symbols[i];
    return NULL;
}

/* The symbols of COUNT things of the report, each looked up once.  */
static const struct dwarf_symbol **function_symbols(struct dwarf_check *check)
{
    const struct layout_report *report = check->witness.report;
    const struct dwarf_symbol **symbols = layout_arena_array(
        &check->witness.arena, report->function_count, sizeof(struct dwarf_symbol *));

    for (size_t i = 0; i < report->function_count; i++)
        symbols[i] = find_symbol(&check->facts, report->functions[i]->symbol);
    return symbols;
}

static const struct dwarf_symbol **variable_symbols(struct dwarf_check *check)
{
    const struct layout_report *report = check->witness.report;
    const struct dwarf_symbol **symbols = layout_arena_array(
        &check->witness.arena, report->variable_count, sizeof(struct dwarf_symbol *));

    for (size_t i = 0; i < report->variable_count; i++)
        symbols[i] = find_symbol(&check->facts, report->variables[i]->symbol);
    return symbols;
}

/* Whether SYMBOL is that of a copy of what has the symbol NAME: that with more behind a dot.  */
static bool is_of_copy(const char *symbol, const char *name)
{
    size_t length = strlen(name);

    return symbol && strncmp(symbol, name, length) == 0 && symbol[length] == '.';
}

/* GCC's own functions have names in DWARF that are their symbols, and for people others.  Copies of
   them go by the same name.  */
static bool same_name(const char *report, const char *symbol, const char *in_dwarf, bool cplusplus)
{
    if (!in_dwarf || witness_same_text(report, in_dwarf))
        return true;
    if (!report)
        return false;
    return cplusplus && (dwarf_name_ends_in(report, in_dwarf) ||
                         witness_same_text(symbol, in_dwarf) || is_of_copy(symbol, in_dwarf));
}

/* DWARF has no place for what the compiler made.  */
static bool same_place(const struct layout_place *report, const struct layout_place *in_dwarf)
{
    return !in_dwarf->file || witness_same_place(report, in_dwarf);
}

/* The index of the report's function at FUNCTION's address, or the count.  Functions of no
   bytes share one; then the name decides.  */
static size_t function_at(struct dwarf_check *check, const struct dwarf_symbol **symbols,
                          const bool *taken, const struct dwarf_function *function)
{
    const struct layout_report *report = check->witness.report;
    size_t found = report->function_count;

    for (size_t i = 0; i < report->function_count; i++) {
        const struct layout_function *one = report->functions[i];

        if (!symbols[i] || symbols[i]->address != function->address)
            continue;
        if (!taken[i] && same_name(one->name, one->symbol, function->name, function->cplusplus) &&
            same_place(&one->place, &function->place))
            return i;
        if (found == report->function_count)
            found = i;
    }
    return found;
}

static void compare_function(struct dwarf_check *check, const char *title,
                             const struct layout_function *report,
                             const struct dwarf_function *function)
{
    struct witness *witness = &check->witness;

    check->tally.functions++;
    if (!same_name(report->name, report->symbol, function->name, function->cplusplus))
        witness_differ(witness, &function->place, title, "name",
                       report->name ? report->name : "none", function->name);
    if (!same_place(&report->place, &function->place))
        witness_differ(witness, &function->place, title, "place",
                       witness_place(witness, &report->place),
                       witness_place(witness, &function->place));
}

/* The small functions that adjust "this" and jump on, or that see to it that a thread-local
   variable is initialised, are no functions of the source, and DWARF has none of them (Itanium C++
   ABI 5.1.4.2, call offsets, and 2.8).  */
static bool is_thunk(const char *symbol)
{
    return symbol && strncmp(symbol, "_ZT", 3) == 0 && symbol[3] && strchr("hvcWH", symbol[3]);
}

/* Constructors and destructors that GCC makes of the calls that sanitizers and profiling need are
   in the object and have frames, but GCC asks for no debug information of them (ipa.cc,
   cgraph_build_static_cdtor_1): "_sub_I_00099_0", with the priority and a count.  The same is true
   of the functions that choose a copy for the processor, "f.resolver" (i386-features.cc,
   make_resolver_func), and of the constructor by which virtual tables are verified,
   "_GLOBAL__sub_I.00099_f" (vtable-class-hierarchy.cc, vtv_generate_init_routine).  */
static bool is_made_by_gcc(const char *symbol)
{
    static const char pattern[] = "_sub_I_00000_";
    static const char verifier[] = "_GLOBAL__sub_I.00099_";
    size_t i = 0;
    const char *dot = symbol ? strrchr(symbol, '.') : NULL;

    if (!symbol)
        return false;
    if ((dot && strcmp(dot, ".resolver") == 0) ||
        strncmp(symbol, verifier, sizeof verifier - 1) == 0)
        return true;
    for (; pattern[i]; i++)
        if (pattern[i] == '0' ? !isdigit((unsigned char)symbol[i])
                              : symbol[i] != pattern[i] && !(pattern[i] == 'I' && symbol[i] == 'D'))
            return false;
    return symbol[i] != '\0' && symbol[i + strspn(symbol + i, "0123456789")] == '\0';
}

/* A function that GCC found to be the same as another (-fipa-icf) jumps there; such a jump, like
   any thunk, gets no debug information (final.cc, is_thunk), so DWARF has the function without
   its code, as it sometimes has the one that a lambda is converted to.  That there is a symbol is
   symbol-witness's to say.  */
static bool is_known_without_code(const struct dwarf_check *check,
                                  const struct layout_function *report)
{
    for (size_t i = 0; i < check->facts.function_count; i++) {
        const struct dwarf_function *one = &check->facts.functions[i];

        if (!one->has_code && one->name && (one->place.file || one->artificial) &&
            same_name(report->name, report->symbol, one->name, one->cplusplus) &&
            same_place(&report->place, &one->place))
            return true;
    }
    return false;
}

void dwarf_check_functions(struct dwarf_check *check)
{
    struct witness *witness = &check->witness;
    const struct layout_report *report = witness->report;
    const struct dwarf_symbol **symbols = function_symbols(check);
    bool *taken = layout_arena_array(&witness->arena, report->function_count, sizeof *taken);

    for (size_t i = 0; i < check->facts.function_count; i++) {
        const struct dwarf_function *function = &check->facts.functions[i];
        const char *title =
            witness_text(witness, "function %s", function->name ? function->name : "(unnamed)");
        size_t at = function_at(check, symbols, taken, function);

        if (!function->has_code)
            continue;
        if (at == report->function_count) {
            witness_differ(witness, &function->place, title, "presence", "lacks it", "has it");
            continue;
        }
        taken[at] = true;
        compare_function(check, title, report->functions[at], function);
    }
    for (size_t i = 0; i < report->function_count; i++)
        if (!taken[i] && !is_thunk(report->functions[i]->symbol) &&
            !is_made_by_gcc(report->functions[i]->symbol) &&
            !is_known_without_code(check, report->functions[i]))
            witness_differ(witness, &report->functions[i]->place,
                           witness_text(witness, "function %s",
                                        report->functions[i]->symbol ? report->functions[i]->symbol
                                                                     : "(no symbol)"),
                           "presence", "has it", "lacks it");
}

/* Whether the report's variable, whose symbol is SYMBOL, is where VARIABLE is.  A common symbol
   has no address before it is linked, nor has a thread-local one: there the name must do.  */
static bool is_at(const struct layout_variable *report, const struct dwarf_symbol *symbol,
                  const struct dwarf_variable *variable)
{
    if (!symbol)
        return false;
    if (variable->has_address && !symbol->common)
        return symbol->address == variable->address;
    if (!variable->name)
        return !report->name && report->size == variable->size.bytes &&
               same_place(&report->place, &variable->place);
    return same_name(report->name, report->symbol,
                     variable->linkage_name ? variable->linkage_name : variable->name,
                     variable->cplusplus);
}

/* C may define a variable tentatively and again later (C11 6.9.2), and both languages may declare
   it again.  DWARF stays with the first place, GCC itself, and so the report, goes on to the last
   one.  The C++ front end declares __dso_handle where it first needs it, before the source may.  */
static bool same_variable_place(const struct layout_variable *report,
                                const struct dwarf_variable *variable)
{
    const struct layout_place *ours = &report->place;
    const struct layout_place *first = &variable->place;

    if (same_place(ours, first) || witness_same_text(report->symbol, "__dso_handle"))
        return true;
    return ours->file && (!witness_same_file(ours->file, first->file) || ours->line > first->line ||
                          (ours->line == first->line && ours->column > first->column));
}

/* Where the compiler's own __func__ is nothing but a string among the constants, DWARF still has
   the variable, at the string's address, but the object has none.  */
static bool is_constant(const struct dwarf_check *check, const struct dwarf_variable *variable)
{
    if (!variable->artificial || !variable->has_address)
        return false;
    for (size_t i = 0; i < check->facts.symbol_count; i++)
        if (!check->facts.symbols[i].label && check->facts.symbols[i].address == variable->address)
            return false;
    return true;
}

/* Whether a symbol of VARIABLE's name, or made of it as a static local's is, stands for its
   address.  */
static bool has_symbol(const struct dwarf_check *check, const struct dwarf_variable *variable)
{
    for (size_t i = 0; variable->name && i < check->facts.symbol_count; i++) {
        const struct dwarf_symbol *symbol = &check->facts.symbols[i];

        if (!symbol->label && symbol->address == variable->address &&
            strstr(symbol->name, variable->name))
            return true;
    }
    return false;
}

/* Of an automatic variable that has the value of another in memory, and was optimised away, DWARF
   says that it is there.  */
static bool is_value_of_another(const struct dwarf_check *check,
                                const struct dwarf_variable *variable)
{
    return variable->local && variable->name && variable->has_address &&
           !has_symbol(check, variable);
}

/* A linker drops a section of no bytes, and with it the symbols of what is in it.  */
static bool is_dropped(const struct dwarf_check *check, const struct dwarf_variable *variable)
{
    return variable->size.kind == DWARF_SIZE_KNOWN && variable->size.bytes == 0 &&
           variable->has_address && !has_symbol(check, variable);
}

/* Of variables that are constant and the same GCC keeps one and makes the others names of it
   (-fipa-icf-variables): the object has symbols of those, the report the one variable.  Those may
   have its own name too, as static locals do of two functions.  */
static bool is_other_name(const struct dwarf_check *check, const struct dwarf_symbol **symbols,
                          const struct dwarf_variable *variable)
{
    const struct layout_report *report = check->witness.report;
    bool shared = false;

    for (size_t i = 0; i < report->variable_count; i++) {
        if (!symbols[i] || !variable->has_address || symbols[i]->address != variable->address)
            continue;
        if (strstr(report->variables[i]->symbol, variable->name ? variable->name : "") &&
            (report->variables[i]->alias_count == 0 ||
             same_variable_place(report->variables[i], variable)))
            return false;
        shared = true;
    }
    return shared && has_symbol(check, variable);
}

/* Whether VARIABLE is part of a variable without a name: what a structured binding or an unnamed
   union calls its parts are variables in DWARF.  Thread-local ones have no address to tell.  */
static bool is_part(const struct dwarf_check *check, const struct dwarf_symbol **symbols,
                    const struct dwarf_variable *variable)
{
    const struct layout_report *report = check->witness.report;

    for (size_t i = 0; variable->name && i < report->variable_count; i++) {
        const struct layout_variable *whole = report->variables[i];

        if (whole->name || !symbols[i] || variable->size.kind != DWARF_SIZE_KNOWN ||
            variable->size.bytes > whole->size)
            continue;
        if (variable->has_address
                ? variable->address >= symbols[i]->address &&
                      variable->address - symbols[i]->address <= whole->size - variable->size.bytes
                : whole->section && whole->section[0] == '.' && whole->section[1] == 't')
            return true;
    }
    return false;
}

static size_t find_variable(struct dwarf_check *check, const struct dwarf_symbol **symbols,
                            const struct dwarf_variable *variable)
{
    const struct layout_report *report = check->witness.report;
    size_t found = report->variable_count;

    for (size_t i = 0; i < report->variable_count; i++) {
        const struct layout_variable *one = report->variables[i];

        if (!is_at(one, symbols[i], variable))
            continue;
        if (same_name(one->name, one->symbol, variable->name, variable->cplusplus) &&
            same_variable_place(one, variable))
            return i;
        if (found == report->variable_count)
            found = i;
    }
    return found;
}

/* What a flexible array is initialised with belongs to the variable, but not to its type.  An
   enumeration's variable that asks for a mode of its own has the enumeration's type in DWARF, but
   the mode's size in the object, as its symbol says.  */
static bool size_fits(const struct layout_variable *report, const struct dwarf_symbol *symbol,
                      const struct dwarf_variable *variable)
{
    if (variable->size.kind != DWARF_SIZE_KNOWN)
        return true;
    return report->size == variable->size.bytes ||
           (variable->flexible && report->size > variable->size.bytes) ||
           (variable->enumeration && symbol && report->size == symbol->size);
}

static void compare_variable(struct dwarf_check *check, const char *title,
                             const struct layout_variable *report,
                             const struct dwarf_symbol *symbol,
                             const struct dwarf_variable *variable)
{
    struct witness *witness = &check->witness;

    check->tally.variables++;
    if (!same_name(report->name, report->symbol, variable->name, variable->cplusplus))
        witness_differ(witness, &variable->place, title, "name",
                       report->name ? report->name : "none", variable->name);
    if (!same_variable_place(report, variable))
        witness_differ(witness, &variable->place, title, "place",
                       witness_place(witness, &report->place),
                       witness_place(witness, &variable->place));
    if (!size_fits(report, symbol, variable))
        witness_differ_number(witness, &variable->place, title, "size",
                              (struct witness_number){true, report->size},
                              (struct witness_number){true, variable->size.bytes});
}

void dwarf_check_variables(struct dwarf_check *check)
{
    struct witness *witness = &check->witness;
    const struct dwarf_symbol **symbols = variable_symbols(check);

    for (size_t i = 0; i < check->facts.variable_count; i++) {
        const struct dwarf_variable *variable = &check->facts.variables[i];
        const char *title =
            witness_text(witness, "variable %s", variable->name ? variable->name : "(unnamed)");
        size_t found = find_variable(check, symbols, variable);

        if (is_part(check, symbols, variable) || is_other_name(check, symbols, variable) ||
            is_value_of_another(check, variable) ||
            (found == witness->report->variable_count &&
             (is_constant(check, variable) || is_dropped(check, variable))))
            continue;
        if (found == witness->report->variable_count)
            witness_differ(witness, &variable->place, title, "presence", "lacks it", "has it");
        else
            compare_variable(check, title, witness->report->variables[found], symbols[found],
                             variable);
    }
}
