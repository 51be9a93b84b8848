/* What a report says of its types in Rust, a line for each figure, in the order of the report:

     NAME exact yes|no
     NAME c SIZE ALIGN FIELDS               those of C, which the faithful mirror has
     NAME c FIELD OFFSET
     NAME rust SIZE ALIGN OPTION FIELDS     as rustc may lay it out; or VARIANTS for an enum
     NAME rust FIELD OFFSET SIZE ALIGN
     NAME tagged SIZE ALIGN VARIANTS BOX    of the enum that is a tagged union, or the struct
                                            around it, and what a Box for the largest saves
     NAME beside FIELD OFFSET SIZE ALIGN    of that struct, the enum among them
     NAME variant VARIANT FIELD OFFSET SIZE ALIGN

   A member without a name is called "-", and types without one are left out.  */

#include <inttypes.h>
#include <stdio.h>

#include "../../plugin/model/mirror.h"
#include "../../plugin/model/type.h"
#include "../tools/witness.h"

static void print_c(const struct layout_type *type)
{
    const struct layout_mirror *mirror = type->mirror;

    printf("%s exact %s\n", type->name, mirror->reason ? "no" : "yes");
    printf("%s c %" PRIu64 " %" PRIu64 " %zu\n", type->name, mirror->c_size, mirror->c_align,
           type->member_count);
    for (size_t i = 0; i < type->member_count; i++)
        if (!type->members[i].bitfield)
            printf("%s c %s %" PRIu64 "\n", type->name,
                   type->members[i].name ? type->members[i].name : "-",
                   type->members[i].bit_offset / 8);
}

static void print_rust(const struct layout_type *type)
{
    const struct layout_mirror *mirror = type->mirror;

    if (!mirror->has_rust || !mirror->has_option_size)
        return;
    printf("%s rust %" PRIu64 " %" PRIu64 " %" PRIu64 " %zu\n", type->name, mirror->rust_size,
           mirror->rust_align, mirror->option_size, mirror->field_count + mirror->variant_count);
    for (size_t i = 0; i < mirror->field_count; i++)
        printf("%s rust %s %" PRIu64 " %" PRIu64 " %" PRIu64 "\n", type->name,
               mirror->fields[i].name ? mirror->fields[i].name : "-", mirror->fields[i].offset,
               mirror->fields[i].size, mirror->fields[i].align);
}

static void print_field(const struct layout_mirror_field *field)
{
    printf(" %s %" PRIu64 " %" PRIu64 " %" PRIu64 "\n", field->name ? field->name : "-",
           field->offset, field->size, field->align);
}

static void print_variant(const struct layout_type *type,
                          const struct layout_mirror_variant *variant)
{
    for (size_t i = 0; i < variant->field_count; i++) {
        printf("%s variant %s", type->name, variant->name ? variant->name : "-");
        print_field(&variant->fields[i]);
    }
}

static void print_choice(const struct layout_type *type, const struct layout_idiom *idiom)
{
    const struct layout_mirror_choice *choice = idiom->choice;
    uint64_t saves = 0;

    for (size_t i = 0; i < choice->variant_count; i++)
        saves += choice->variants[i].box_saves;
    printf("%s tagged %" PRIu64 " %" PRIu64 " %" PRIu64 " %" PRIu64 "\n", type->name, idiom->size,
           idiom->align, choice->variant_count + choice->units, saves);
    for (size_t i = 0; i < choice->field_count; i++) {
        printf("%s beside", type->name);
        print_field(&choice->fields[i]);
    }
    for (size_t i = 0; i < choice->variant_count; i++)
        print_variant(type, &choice->variants[i]);
}

static void print_tagged(const struct layout_type *type)
{
    const struct layout_idiom *idiom = type->mirror->idioms;

    for (size_t i = 0; i < type->mirror->idiom_count; i++)
        if (idiom[i].choice && idiom[i].has_size)
            print_choice(type, &idiom[i]);
}

int main(int argc, char **argv)
{
    struct witness witness;

    if (argc != 2) {
        fputs("usage: mirror-figures REPORT\n", stderr);
        return WITNESS_UNUSABLE;
    }
    if (witness_open(&witness, "mirror-figures", "", argv[1]))
        for (size_t i = 0; i < witness.report->type_count; i++) {
            const struct layout_type *type = witness.report->types[i];

            if (!type->name || !type->mirror)
                continue;
            print_c(type);
            print_rust(type);
            print_tagged(type);
        }
    else
        witness.differences = 1;
    if (fflush(stdout))
        witness.differences = 1;
    return witness_close(&witness);
}
