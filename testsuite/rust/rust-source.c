#include "rust-source.h"

#include <string.h>

#include "../../plugin/rust/type.h"

/* Attributes in Rust's form, of those in the notation's.  */
static void write_reprs(FILE *file, const char *text)
{
    const char *brace = strchr(text, '{');

    while ((text = strstr(text, " repr(")) && text < brace) {
        size_t length = strcspn(text + 6, " {");
        fprintf(file, "#[repr(%.*s] ", (int)length, text + 6);
        text += 6 + length;
    }
}

/* The fields within TEXT, which goes up to its closing bracket, with names.  Commas within
   brackets separate no fields.  */
static void write_fields(FILE *file, const char *text, const char *tail)
{
    unsigned number = 0;

    while (*text == ' ')
        text++;
    while (*text != '}') {
        size_t length = 0;
        for (int depth = 0; depth > 0 || !strchr(",}", text[length]); length++)
            depth += strchr("(<[", text[length]) ? 1 : strchr(")>]", text[length]) ? -1 : 0;
        fprintf(file, "f%u: %.*s, ", number++,
                tail && text[length] != ',' ? (int)strlen(tail) : (int)length,
                tail && text[length] != ',' ? tail : text);
        text += length + (text[length] == ',');
        while (*text == ' ')
            text++;
    }
}

/* An enum whose variants are in TEXT.  Those without fields must not have brackets: with them, only
   an enum of a stated integer may have discriminants.  */
static void write_variants(FILE *file, const char *name, const char *text)
{
    unsigned variant = 0;
    int depth = 0;

    fprintf(file, "enum %s {", name);
    for (; *text; text++) {
        if (*text == '(' && depth == 0)
            fprintf(file, "V%u", variant++);
        if (*text == '(' && depth == 0 && text[1] == ')') {
            text++;
            continue;
        }
        depth += strchr("(<[", *text) ? 1 : strchr(")>]", *text) ? -1 : 0;
        fputc(*text, file);
    }
    fputc('\n', file);
}

/* A parameter's default makes the name without one mean the struct with
   what the notation says.  */
void rust_source_write(FILE *file, const char *name, const char *text,
                       const struct layout_rust_type *type)
{
    const char *open = strchr(text, '{');
    const char *last = open;

    write_reprs(file, text);
    if (!open) {
        fprintf(file, "%s;\n", text);
    } else if (type->kind == LAYOUT_RUST_ENUM) {
        write_variants(file, name, open + 1);
    } else {
        const char *tail = NULL;
        int depth = 0;
        for (const char *at = open + 1; *at; at++) {
            depth += strchr("(<[", *at) ? 1 : strchr(")>]", *at) ? -1 : 0;
            if (*at == ',' && depth == 0)
                last = at;
        }
        fprintf(file, "%.*s %s", (int)strcspn(text, " "), text, name);
        if (type->generic_tail) {
            fprintf(file, "<T: ?Sized = %.*s>", (int)strlen(last + 1) - 1, last + 1);
            tail = "T";
        }
        fputs(" { ", file);
        write_fields(file, open + 1, tail);
        fputs("}\n", file);
    }
}
