/* The idioms that a report has, a line for each: the type's name, the kind, and the members that
   play the part with commas between, or "-".  A type that plays none has the kind "none"; types
   without a name are left out.  */

#include <stdio.h>

#include "../../plugin/model/mirror.h"
#include "../../plugin/model/type.h"
#include "../tools/witness.h"

static void print(const struct layout_type *type, const struct layout_idiom *idiom)
{
    printf("%s %s ", type->name, layout_idiom_name(idiom->kind));
    for (const char *at = idiom->fields ? idiom->fields : "-"; *at; at++)
        putchar(*at == ' ' ? ',' : *at);
    putchar('\n');
}

int main(int argc, char **argv)
{
    struct witness witness;

    if (argc != 2) {
        fputs("usage: report-idioms REPORT\n", stderr);
        return WITNESS_UNUSABLE;
    }
    if (!witness_open(&witness, "report-idioms", "", argv[1]))
        witness.differences = 1;
    for (size_t i = 0; witness.differences == 0 && i < witness.report->type_count; i++) {
        const struct layout_type *type = witness.report->types[i];

        if (type->name && (!type->mirror || type->mirror->idiom_count == 0))
            printf("%s none -\n", type->name);
        for (size_t j = 0; type->name && type->mirror && j < type->mirror->idiom_count; j++)
            print(type, &type->mirror->idioms[j]);
    }
    if (fflush(stdout))
        witness.differences = 1;
    return witness_close(&witness);
}
