/* Variables that DWARF places in a function's frame against the report's slots.

   Both count from the canonical frame address, where that is DWARF's frame base.  A variable that
   is in the frame as long as it is in scope has a slot with its name, offset and size; one that is
   there for a part of its life, as optimised code has them, is in some slot then, a spilled
   register's for one.  */

#include "dwarf-witness.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include <dwarf.h>

#include "../../plugin/model/part.h"

/* A function, while what is in it is compared.  */
struct scene {
    struct dwarf_check *check;
    const struct layout_function *function;
    bool inlined; /* within a function that was inlined in it */
};

/* Whether LOCATION is a place in the frame and nothing more.  */
static bool is_frame_offset(const Dwarf_Op *operations, size_t count, int64_t *ret_offset)
{
    if (count != 1 || operations[0].atom != DW_OP_fbreg)
        return false;
    *ret_offset = (int64_t)operations[0].number;
    return true;
}

static bool starts_at_cfa(Dwarf_Die *function)
{
    Dwarf_Attribute attribute;
    Dwarf_Op *operations;
    size_t count;

    return dwarf_attr_integrate(function, DW_AT_frame_base, &attribute) &&
           dwarf_getlocation(&attribute, &operations, &count) == 0 && count == 1 &&
           operations[0].atom == DW_OP_call_frame_cfa;
}

static bool is_list(Dwarf_Attribute *attribute)
{
    unsigned form = dwarf_whatform(attribute);

    return form == DW_FORM_sec_offset || form == DW_FORM_loclistx || form == DW_FORM_data4 ||
           form == DW_FORM_data8;
}

static bool has_name(const struct layout_slot *slot, const char *name)
{
    if (!name || !slot->name)
        return !name && !slot->name;
    return witness_same_text(slot->name, name) || dwarf_name_ends_in(slot->name, name);
}

static const char *describe_slot(struct witness *witness, const struct layout_slot *slot)
{
    if (!slot)
        return "no slot";
    if (!slot->has_offset)
        return witness_text(witness, "%" PRIu64 " bytes without offset", slot->size);
    return witness_text(witness, "%" PRIu64 " bytes at %" PRId64, slot->size, slot->offset);
}

static bool is_at(const struct layout_slot *slot, int64_t offset, struct dwarf_size size)
{
    return slot->has_offset && slot->offset == offset &&
           (size.kind != DWARF_SIZE_KNOWN || slot->size == size.bytes);
}

/* The slot of the variable NAME that is declared at PLACE and lies at OFFSET; of several of its
   name the one that this is true of the most, else null.  */
static const struct layout_slot *find_variable(const struct layout_frame *frame, const char *name,
                                               const struct layout_place *place, int64_t offset,
                                               struct dwarf_size size)
{
    const struct layout_slot *found = NULL;
    int best = -1;

    for (size_t i = 0; i < frame->slot_count; i++) {
        const struct layout_slot *slot = &frame->slots[i];
        int fit = 2 * is_at(slot, offset, size) + witness_same_place(&slot->place, place);

        if (slot->kind != LAYOUT_SLOT_PADDING && has_name(slot, name) && fit > best) {
            best = fit;
            found = slot;
        }
    }
    return found;
}

/* Whether the SIZE bytes at OFFSET are in one slot that is used.  */
static bool is_in_slot(const struct layout_frame *frame, int64_t offset, uint64_t size)
{
    for (size_t i = 0; i < frame->slot_count; i++) {
        const struct layout_slot *slot = &frame->slots[i];

        if (slot->kind != LAYOUT_SLOT_PADDING && slot->has_offset && slot->offset <= offset &&
            offset + (int64_t)size <= slot->offset + (int64_t)slot->size)
            return true;
    }
    return false;
}

/* The bytes that the routine takes from the stack which saves registers for FUNCTION on RISC-V: for
   as many as its name says and the return address, 16 at a time.  0 where there is none.  */
static int64_t area_saved(const struct layout_function *function, uint32_t word)
{
    static const char start[] = "__riscv_save_";

    for (size_t i = 0; i < function->call_count; i++) {
        const char *callee = function->calls[i].callee;

        if (callee && strncmp(callee, start, sizeof start - 1) == 0)
            return (((int64_t)atoi(callee + sizeof start - 1) + 1) * word + 15) / 16 * 16;
    }
    return 0;
}

/* The bytes of registers that FRAME has saved.  */
static int64_t bytes_saved(const struct layout_frame *frame)
{
    int64_t saved = 0;

    for (size_t i = 0; i < frame->slot_count; i++)
        if (frame->slots[i].kind == LAYOUT_SLOT_SAVED_REGISTER)
            saved += (int64_t)frame->slots[i].size;
    return saved;
}

/* The same where GCC's debug information may have OFFSET wrong.

   Where a function has no frame pointer, GCC takes what an instruction finds beside the stack
   pointer to lie beside the argument pointer, and there subtracts the distance from that to the CFA
   (ARG_POINTER_CFA_OFFSET), which it should add (compute_cfa_pointer in its var-tracking.cc).  That
   is zero on most targets; on ARM it is what the function pushed first and, but in Thumb code, 4
   bytes more: a list is wrong there by twice as much.  Lists that were not made so are right.  In
   Thumb-1 code with a frame pointer it is what registers were saved.
   RISC-V's instruction that calls a routine to save registers does not show that the routine moves
   the stack pointer, and lists are wrong by what it takes.  */
static bool is_near(const struct scene *scene, int64_t offset, uint64_t size)
{
    const struct layout_frame *frame = &scene->function->frame;
    int64_t pushed = (int64_t)frame->pushed_arguments;
    int64_t saved =
        area_saved(scene->function, scene->check->witness.report->unit.machine.pointer_size);

    if (is_in_slot(frame, offset, size) || is_in_slot(frame, offset - saved, size))
        return true;
    return scene->check->facts.arm && (is_in_slot(frame, offset + 2 * (pushed + 4), size) ||
                                       is_in_slot(frame, offset + 2 * pushed, size) ||
                                       is_in_slot(frame, offset - 2 * bytes_saved(frame), size));
}

/* Whether a slot has the SIZE bytes that a location list says to be at OFFSET.  A debug instruction
   that is left before a prologue which GCC has moved down counts from where the stack pointer will
   be after it, but is read as one that is there: an argument in the caller's frame then seems to be
   further up by this frame's size.  */
static bool is_covered(const struct scene *scene, int64_t offset, uint64_t size)
{
    const struct layout_frame *frame = &scene->function->frame;
    int64_t moved = offset - (int64_t)(frame->size - frame->dynamic);
    int64_t lowest = scene->check->facts.arm ? -2 * ((int64_t)frame->pushed_arguments + 4) : 0;

    return is_near(scene, offset, size) || (moved >= lowest && is_near(scene, moved, size));
}

/* Whether OFFSET is among the arguments of a sibling call, which are where the function's own were:
   in its caller's frame, on a stack that grows down, where the function has no more slots.  */
static bool is_passed_on(const struct scene *scene, int64_t offset)
{
    const struct layout_function *function = scene->function;

    if (offset < 0 || scene->check->witness.report->unit.machine.stack_grows_up)
        return false;
    for (size_t i = 0; i < function->call_count; i++)
        if (function->calls[i].tail)
            return true;
    return false;
}

/* Whether the SIZE bytes at OFFSET are of an argument in the caller's frame.  */
static bool is_argument(const struct layout_frame *frame, int64_t offset, uint64_t size)
{
    for (size_t i = 0; i < frame->slot_count; i++) {
        const struct layout_slot *slot = &frame->slots[i];

        if (slot->of_caller && slot->has_offset && slot->offset == offset && slot->size == size)
            return true;
    }
    return false;
}

/* Whether the SIZE bytes at OFFSET are beyond FRAME.  x86's GCC drops a frame that aligns itself
   where no instruction uses it (ix86_finalize_stack_frame_flags in its i386.cc), and its debug
   information goes on placing variables there.  */
static bool is_in_dropped_frame(const struct scene *scene, int64_t offset, struct dwarf_size size)
{
    const struct layout_frame *frame = &scene->function->frame;

    return size.kind == DWARF_SIZE_KNOWN &&
           !scene->check->witness.report->unit.machine.stack_grows_up &&
           offset + (int64_t)size.bytes <= -(int64_t)(frame->size + frame->red_zone);
}

/* Whether the SIZE bytes at OFFSET are what an instruction pushed below the frame, as x86 pushes
   its flags to read them: a list says of a variable with their value that it is there.  */
static bool is_pushed(const struct scene *scene, int64_t offset, struct dwarf_size size)
{
    const struct layout_frame *frame = &scene->function->frame;

    return is_in_dropped_frame(scene, offset, size) && frame->has_extent &&
           offset >= -(int64_t)frame->extent;
}

static const char *title_of(const struct scene *scene, const char *name)
{
    return witness_text(&scene->check->witness, "function %s: variable %s",
                        scene->function->symbol ? scene->function->symbol : "(no symbol)",
                        name ? name : "(unnamed)");
}

static void compare_placed(const struct scene *scene, Dwarf_Die *variable, int64_t offset,
                           struct dwarf_size size)
{
    struct witness *witness = &scene->check->witness;
    const char *name = dwarf_die_name(variable);
    struct layout_place place = dwarf_die_place(variable);
    const struct layout_slot *slot =
        find_variable(&scene->function->frame, name, &place, offset, size);
    struct layout_slot expected = {.has_offset = true, .offset = offset, .size = size.bytes};

    scene->check->tally.slots++;
    /* A local variable may have an argument's value all the time, and be said to be there.  */
    if (!slot && size.kind == DWARF_SIZE_KNOWN && dwarf_tag(variable) == DW_TAG_variable &&
        is_argument(&scene->function->frame, offset, size.bytes))
        return;
    if (!slot && is_in_dropped_frame(scene, offset, size))
        return;
    /* What the compiler makes, as a pointer to an array of variable size, has no name there.  */
    if (!slot && size.kind == DWARF_SIZE_KNOWN && dwarf_die_flag(variable, DW_AT_artificial) &&
        is_in_slot(&scene->function->frame, offset, size.bytes))
        return;
    /* A parameter of an inlined function may stand for the caller's variable all the time.  */
    if (scene->inlined && size.kind == DWARF_SIZE_KNOWN &&
        (!slot || !is_at(slot, offset, size) || !witness_same_place(&slot->place, &place)) &&
        is_covered(scene, offset, size.bytes))
        return;
    if (!slot || !is_at(slot, offset, size))
        witness_differ(witness, &place, title_of(scene, name), "slot", describe_slot(witness, slot),
                       describe_slot(witness, &expected));
    else if (place.file && !witness_same_place(&slot->place, &place))
        witness_differ(witness, &place, title_of(scene, name), "place",
                       witness_place(witness, &slot->place), witness_place(witness, &place));
}

static void compare_list(const struct scene *scene, Dwarf_Die *variable, Dwarf_Attribute *attribute,
                         struct dwarf_size size)
{
    struct witness *witness = &scene->check->witness;
    const char *name = dwarf_die_name(variable);
    struct layout_place place = dwarf_die_place(variable);
    uint64_t bytes = size.kind == DWARF_SIZE_KNOWN ? size.bytes : 1;
    ptrdiff_t next = 0;
    Dwarf_Addr base, start, end;
    Dwarf_Op *operations;
    size_t count;
    int64_t offset;

    while ((next = dwarf_getlocations(attribute, next, &base, &start, &end, &operations, &count)) >
           0) {
        struct layout_slot expected = {.has_offset = true, .size = bytes};

        if (!is_frame_offset(operations, count, &offset))
            continue;
        scene->check->tally.slots++;
        expected.offset = offset;
        if (!is_covered(scene, offset, bytes) && !is_passed_on(scene, offset) &&
            !is_pushed(scene, offset, size))
            witness_differ(witness, &place, title_of(scene, name), "slot", "no slot there",
                           describe_slot(witness, &expected));
    }
}

static void compare_variable(const struct scene *scene, Dwarf_Die *variable)
{
    Dwarf_Attribute attribute;
    Dwarf_Op *operations;
    size_t count;
    int64_t offset;
    Dwarf_Die type;
    struct dwarf_size size = {DWARF_SIZE_UNKNOWN, 0};

    if (!dwarf_attr(variable, DW_AT_location, &attribute))
        return;
    if (dwarf_die_bare_type(variable, &type))
        size = dwarf_type_size(&type);
    if (is_list(&attribute))
        compare_list(scene, variable, &attribute, size);
    else if (dwarf_getlocation(&attribute, &operations, &count) == 0 &&
             is_frame_offset(operations, count, &offset))
        compare_placed(scene, variable, offset, size);
}

/* The variables of BLOCK, a function or in one; functions in it have frames of their own.  */
static void compare_block(const struct scene *scene, Dwarf_Die *block)
{
    struct scene inner = *scene;
    Dwarf_Die child;

    inner.inlined |= dwarf_tag(block) == DW_TAG_inlined_subroutine;

    if (dwarf_child(block, &child) != 0)
        return;
    do
        switch (dwarf_tag(&child)) {
        case DW_TAG_variable:
        case DW_TAG_formal_parameter:
            compare_variable(&inner, &child);
            break;
        case DW_TAG_lexical_block:
        case DW_TAG_inlined_subroutine:
            compare_block(&inner, &child);
            break;
        default:
            break;
        }
    while (dwarf_siblingof(&child, &child) == 0);
}

/* The report's function with a symbol at ADDRESS, the one of that name if there are several.  */
static const struct layout_function *function_at(const struct dwarf_check *check, uint64_t address,
                                                 const char *name)
{
    const struct layout_report *report = check->witness.report;
    const struct layout_function *found = NULL;

    for (size_t i = 0; i < check->facts.symbol_count; i++) {
        const struct dwarf_symbol *symbol = &check->facts.symbols[i];

        if (symbol->address != address)
            continue;
        for (size_t j = 0; j < report->function_count; j++) {
            const struct layout_function *one = report->functions[j];

            if (!witness_same_text(one->symbol, symbol->name))
                continue;
            if (!name || !one->name || dwarf_name_ends_in(one->name, name))
                return one;
            if (!found)
                found = one;
        }
    }
    return found;
}

static void compare_function(struct dwarf_check *check, Dwarf_Die *die)
{
    Dwarf_Addr base, start, end;
    struct scene scene = {.check = check};

    if (!starts_at_cfa(die) || dwarf_ranges(die, 0, &base, &start, &end) <= 0)
        return;
    scene.function = function_at(check, start, dwarf_die_name(die));
    if (scene.function && scene.function->frame.known)
        compare_block(&scene, die);
}

/* Functions are in functions, classes and namespaces, too.  */
static void compare_children(struct dwarf_check *check, Dwarf_Die *parent)
{
    Dwarf_Die child;

    if (dwarf_child(parent, &child) != 0)
        return;
    do {
        if (dwarf_tag(&child) == DW_TAG_subprogram)
            compare_function(check, &child);
        if (dwarf_haschildren(&child) > 0)
            compare_children(check, &child);
    } while (dwarf_siblingof(&child, &child) == 0);
}

void dwarf_check_slots(struct dwarf_check *check)
{
    Dwarf_Die *unit = NULL;
    Dwarf_Addr bias;

    if ((check->witness.report->unit.omitted & LAYOUT_PART_SLOTS) != 0)
        return;
    while ((unit = dwfl_nextcu(check->facts.dwfl, unit, &bias)))
        compare_children(check, unit);
}
