/* Structs and unions.  */

#include "random-types.h"

static unsigned greater(unsigned a, unsigned b)
{
    return a > b ? a : b;
}

static void add_exact(struct record *record, enum exact exact)
{
    if (record->exact < exact)
        record->exact = exact;
}

static void add_size(struct record *record, uint64_t size, unsigned align)
{
    record->align = greater(record->align, align);
    if (!record->is_union)
        record->size += size + align;
    else if (record->size < size + align)
        record->size = size + align;
}

static void add_free(struct maker *maker, struct record *record, const char *name,
                     const char *field, const char *type)
{
    record->free = layout_arena_printf(&maker->arena,
                                       record->is_union ? "%s %s: ManuallyDrop<%s>," : "%s %s: %s,",
                                       record->free ? record->free : "", field, type);
    record->free_names[record->field_count] = name;
    record->free_fields[record->field_count] = field;
    record->free_types[record->field_count++] = type;
}

/* Bit-fields that stand together become one integer of as many bits, or bytes.  */
static void close_run(struct maker *maker, struct record *record)
{
    const char *name = record->run;
    const char *type;
    unsigned size = 1;

    if (!name)
        return;
    if (name != record->run_end)
        name = layout_arena_printf(&maker->arena, "%s_to_%s", name, record->run_end);
    while (size < 16 && 8 * size < record->run_bits)
        size *= 2;
    type = 8 * size >= record->run_bits
               ? layout_arena_printf(&maker->arena, "u%u", 8 * size)
               : layout_arena_printf(&maker->arena, "[u8; %u]", (record->run_bits + 7) / 8);
    add_free(maker, record, name, name, type);
    record->run = NULL;
    record->run_bits = 0;
}

/* Where C places the member: what its type and it ask for, unless it is packed.  */
static unsigned place(const struct record *record, struct item item, unsigned asked)
{
    unsigned align = greater(item.align, asked);

    if (record->packed)
        return asked ? asked : 1;
    return record->pack && record->pack < align ? record->pack : align;
}

static const char *marker_of(struct maker *maker, unsigned align)
{
    return layout_arena_printf(&maker->arena, align > 16 ? "Align%u" : "u%u",
                               align > 16 ? align : 8 * align);
}

/* The field of the faithful mirror, after an array of no elements where it asks for more than its
   type does.  */
static void add_faithful(struct maker *maker, struct record *record, struct item item,
                         unsigned align, const char *name, const char *field)
{
    const char *before = record->faithful ? record->faithful : "";

    if (align > item.rust_align) {
        before = layout_arena_printf(&maker->arena, "%s _%s: [%s; 0],", before, field,
                                     marker_of(maker, align));
        record->holds_aligned |= align > 16;
    }
    record->faithful = layout_arena_printf(
        &maker->arena, record->is_union ? "%s %s: ManuallyDrop<%s>," : "%s %s: %s,", before, field,
        item.faithful);
    record->faithful_names[record->faithful_count] = name;
    record->faithful_fields[record->faithful_count++] = field;
    record->holds_aligned |= item.holds_aligned;
}

void add_member(struct maker *maker, struct record *record, struct item item, const char *name,
                unsigned asked)
{
    struct layout_arena *arena = &maker->arena;
    unsigned index = record->member_count++;
    unsigned align = place(record, item, asked);
    const char *field =
        name && *name ? name : layout_arena_printf(arena, "%c%u", record->letter, index);
    const char *type = item.free;

    close_run(maker, record);
    if (!name)
        name = field;
    record->c = layout_arena_printf(arena, "%s\t%s %s%s", record->c ? record->c : "", item.before,
                                    name, item.after);
    if (asked)
        record->c = layout_arena_printf(arena, "%s __attribute__((aligned(%u)))", record->c, asked);
    record->c = layout_arena_printf(arena, "%s;\n", record->c);
    if (!*name)
        name = "-";
    else
        record->has_named = true;
    /* What a packed struct cannot hold, or is asked twice about, may yet lie right.  */
    if ((record->packed || record->pack) &&
        (asked || item.holds_aligned || item.align != item.rust_align))
        add_exact(record, DOUBTFUL);
    add_exact(record, item.exact);
    add_faithful(maker, record, item, align, name, field);
    if (align > item.rust_align)
        type = layout_arena_printf(arena, "Aligned<%s, %s>", marker_of(maker, align), type);
    add_free(maker, record, name, field, type);
    add_size(record, item.size, align);
}

static void add_bit_field(struct maker *maker, struct record *record)
{
    static const struct {
        const char *name;
        unsigned bits;
    } types[] = {{"unsigned int", 32}, {"int", 32},  {"unsigned char", 8},      {"short", 16},
                 {"long", 64},         {"_Bool", 1}, {"unsigned long long", 64}};
    unsigned type = below(maker, sizeof types / sizeof *types);
    unsigned bits = below(maker, types[type].bits) + 1;
    unsigned align = (types[type].bits + 7) / 8;
    bool unnamed = below(maker, 6) == 0;
    const char *name =
        layout_arena_printf(&maker->arena, "%c%u", record->letter, record->member_count++);

    if (unnamed && below(maker, 2))
        bits = 0;
    record->c = layout_arena_printf(&maker->arena, "%s\t%s %s : %u;\n", record->c ? record->c : "",
                                    types[type].name, unnamed ? "" : name, bits);
    add_exact(record, unnamed ? DOUBTFUL : INEXACT);
    add_size(record, align, unnamed || record->packed ? 1 : align);
    if (record->pack && record->align > record->pack)
        record->align = record->pack;
    if (unnamed)
        return;
    record->has_named = true;
    if (record->is_union || !record->run)
        record->run = name;
    record->run_end = name;
    record->run_bits += bits;
    if (record->is_union)
        close_run(maker, record);
}

static void add_flexible(struct maker *maker, struct record *record)
{
    struct item item = make_scalar(maker);

    if (item.is_odd)
        return;
    item.after = layout_arena_printf(&maker->arena, "[]%s", item.after);
    item.faithful = "[u8; 0]";
    item.free = layout_arena_printf(&maker->arena, "[%s; 0]", item.free);
    item.size = 0;
    item.exact = INEXACT;
    add_member(maker, record, item, NULL, 0);
    record->is_flexible = true;
}

/* Not within the pragma's reach, which would pack the type as well.  */
static void add_inline(struct maker *maker, struct record *record, unsigned depth)
{
    struct record inner;
    bool is_union = below(maker, 2);
    bool has_name = below(maker, 2);
    /* The members of one without a name are in the scope of the struct around it, so no two
       may have one letter.  */
    char letter = (char)(record->letter + 1);
    struct item item = make_inline(maker, &inner, is_union, letter, depth + 1);

    for (unsigned i = 0; i < record->field_count; i++)
        has_name |= record->free_names[i][0] == '-';
    add_member(maker, record, item, has_name ? NULL : "", 0);
}

static void add_random(struct maker *maker, struct record *record, unsigned depth)
{
    unsigned choice = below(maker, 40);

    if (choice < 4)
        add_bit_field(maker, record);
    else if (choice < 7 && depth < 2 && !record->pack)
        add_inline(maker, record, depth);
    else if (choice < 10)
        add_member(maker, record, make_item(maker), NULL, 2u << below(maker, 6));
    else
        add_member(maker, record, make_item(maker), NULL, 0);
}

static void add_members(struct maker *maker, struct record *record, unsigned depth)
{
    bool with_bits = below(maker, 6) == 0;

    for (unsigned left = below(maker, depth ? 5 : MOST_MEMBERS); left > 0; left--)
        if (with_bits && below(maker, 2))
            add_bit_field(maker, record);
        else
            add_random(maker, record, depth);
    close_run(maker, record);
}

/* Writes the types of Rust, C<name> and R<name>.  */
static struct item write_rust(struct maker *maker, struct record *record, const char *name)
{
    const char *const words[] = {"struct", "union"};
    const char *word = words[record->is_union && record->field_count > 0];
    const char *repr = "#[repr(C)]";
    const char *free_repr = "";
    struct layout_arena *arena = &maker->arena;

    close_run(maker, record);
    if (record->packed)
        repr = "#[repr(C, packed)]";
    else if (record->pack)
        repr = layout_arena_printf(arena, "#[repr(C, packed(%u))]", record->pack);
    else if (record->user_align)
        repr = layout_arena_printf(arena, "#[repr(C, align(%u))]", record->user_align);
    if (record->user_align) {
        free_repr = layout_arena_printf(arena, "#[repr(align(%u))]", record->user_align);
        record->holds_aligned = true;
        record->align = greater(record->align, record->user_align);
        if (record->packed)
            add_exact(record, DOUBTFUL);
    }
    if (record->exact == EXACT)
        fprintf(maker->rust, "%s %s C%s {%s }\n", repr, word, name,
                record->faithful ? record->faithful : "");
    fprintf(maker->rust, "%s %s R%s {%s }\n", free_repr, word, name,
            record->free ? record->free : "");
    return (struct item){.after = "",
                         .faithful = layout_arena_printf(arena, "C%s", name),
                         .free = layout_arena_printf(arena, "R%s", name),
                         .align = record->align,
                         .rust_align = record->align,
                         .size = record->size,
                         .exact = record->exact,
                         .holds_aligned = record->holds_aligned};
}

static const char *attributes(struct maker *maker, const struct record *record)
{
    const char *text = record->packed ? "__attribute__((packed)) " : "";

    if (record->user_align)
        text = layout_arena_printf(&maker->arena, "%s__attribute__((aligned(%u))) ", text,
                                   record->user_align);
    return text;
}

static const char *spell_c(struct maker *maker, const struct record *record, const char *tag)
{
    return layout_arena_printf(&maker->arena, "%s %s%s {\n%s}",
                               record->is_union ? "union" : "struct", attributes(maker, record),
                               tag, record->c ? record->c : "");
}

struct item close_inline(struct maker *maker, struct record *record)
{
    const char *name = layout_arena_printf(&maker->arena, "_%u", maker->unnamed++);
    struct item item = write_rust(maker, record, name);

    item.before = spell_c(maker, record, "");
    return item;
}

struct item make_inline(struct maker *maker, struct record *ret_record, bool is_union, char letter,
                        unsigned depth)
{
    *ret_record = (struct record){.letter = letter, .align = 1, .is_union = is_union};
    add_members(maker, ret_record, depth);
    return close_inline(maker, ret_record);
}

static void write_table(struct maker *maker, const struct record *record, unsigned number)
{
    if (record->exact != DOUBTFUL)
        fprintf(maker->table, "(\"t%u exact %s\", &[]),\n", number,
                record->exact == EXACT ? "yes" : "no");
    if (record->exact == EXACT)
        fprintf(maker->table, "(\"t%u c\", &[size_of::<C%u>(), align_of::<C%u>(), %u]),\n", number,
                number, number, record->faithful_count);
    for (unsigned i = 0; record->exact == EXACT && i < record->faithful_count; i++)
        fprintf(maker->table, "(\"t%u c %s\", &[offset_of!(C%u, %s)]),\n", number,
                record->faithful_names[i], number, record->faithful_fields[i]);
    fprintf(maker->table,
            "(\"t%u rust\", &[size_of::<R%u>(), align_of::<R%u>(), size_of::<Option<R%u>>(), "
            "%u]),\n",
            number, number, number, number, record->field_count);
    for (unsigned i = 0; i < record->field_count; i++)
        fprintf(maker->table,
                "(\"t%u rust %s\", &[offset_of!(R%u, %s), size_of::<%s>(), align_of::<%s>()]),\n",
                number, record->free_names[i], number, record->free_fields[i],
                record->free_types[i], record->free_types[i]);
}

void close_record(struct maker *maker, struct record *record, unsigned number)
{
    const char *tag = layout_arena_printf(&maker->arena, "t%u", number);
    const char *digits = tag + 1;
    struct item item = write_rust(maker, record, digits);
    bool is_typedef = below(maker, 6) == 0;

    if (record->pack)
        fprintf(maker->c, "#pragma pack(push, %u)\n", record->pack);
    fprintf(maker->c, "%s%s%s;\n", is_typedef ? "typedef " : "",
            spell_c(maker, record, is_typedef ? "" : tag),
            is_typedef ? layout_arena_printf(&maker->arena, " %s", tag) : "");
    if (record->pack)
        fputs("#pragma pack(pop)\n", maker->c);
    write_table(maker, record, number);
    if (record->is_flexible || record->size > LARGE)
        return;
    item.before = is_typedef ? tag
                             : layout_arena_printf(&maker->arena, "%s %s",
                                                   record->is_union ? "union" : "struct", tag);
    maker->records[maker->record_count < REMEMBERED ? maker->record_count++
                                                    : below(maker, REMEMBERED)] = item;
}

void make_record(struct maker *maker, unsigned number)
{
    struct record record = {.letter = 'f', .align = 1, .is_union = below(maker, 5) == 0};
    unsigned choice = below(maker, 10);

    record.packed = choice == 0 || choice == 1;
    record.user_align = choice == 1 || choice == 2 ? 1u << below(maker, 7) : 0;
    record.pack = choice == 3 ? 1u << below(maker, 5) : 0;
    add_members(maker, &record, 0);
    if (!record.is_union && record.has_named && below(maker, 12) == 0)
        add_flexible(maker, &record);
    close_record(maker, &record, number);
}
