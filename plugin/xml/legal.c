#include "legal.h"

#include <stdbool.h>
#include <string.h>

/* Which bytes stand for themselves wherever they are: printable ASCII but the four that XML
   gives a meaning and the backslash, which this file gives one.  A table, as each byte of each text
   in a report is asked for.  */
#define SIXTEEN(is) is, is, is, is, is, is, is, is, is, is, is, is, is, is, is, is
static const bool plain[256] = {
    SIXTEEN(0), SIXTEEN(0),
    /* from the space on; " and &  */
    1, 1, 0, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    /* from 0 on; < and >  */
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 0, 1,
    /* from @ on */
    SIXTEEN(1),
    /* from P on; the backslash */
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1,
    /* from the grave accent on; ASCII's delete is one of them */
    SIXTEEN(1), SIXTEEN(1),
    /* What is beyond ASCII is not.  */
};

static bool is_continuation(unsigned char byte)
{
    return (byte & 0xC0) == 0x80;
}

/* The bounds of the second byte leave out overlong forms, surrogates and what is
   beyond U+10FFFF (table 3-7 of the Unicode standard).  The null byte at the end of the text is
   no continuation, so nothing behind it is looked at.  */
size_t layout_legal_sequence(const unsigned char *bytes)
{
    unsigned char first = bytes[0];
    unsigned char low = 0x80;
    unsigned char high = 0xBF;

    if (first >= 0xC2 && first <= 0xDF)
        return is_continuation(bytes[1]) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        if (first == 0xE0)
            low = 0xA0;
        else if (first == 0xED)
            high = 0x9F;
        if (bytes[1] < low || bytes[1] > high || !is_continuation(bytes[2]))
            return 0;
        /* U+FFFE and U+FFFF.  */
        return first == 0xEF && bytes[1] == 0xBF && bytes[2] >= 0xBE ? 0 : 3;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        if (first == 0xF0)
            low = 0x90;
        else if (first == 0xF4)
            high = 0x8F;
        if (bytes[1] < low || bytes[1] > high || !is_continuation(bytes[2]) ||
            !is_continuation(bytes[3]))
            return 0;
        return 4;
    }
    return 0;
}

static bool is_hex_digit(unsigned char byte)
{
    return (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'F');
}

/* An escape begins with a backslash that either was put there or was not followed by an x and
   two digits; as the digits of an escape never hold a backslash, no text and escape side by
   side can make another one.  */
static bool looks_like_escape(const unsigned char *bytes)
{
    return bytes[0] == '\\' && bytes[1] == 'x' && is_hex_digit(bytes[2]) && is_hex_digit(bytes[3]);
}

static void write_escape(struct layout_stream *stream, unsigned char byte)
{
    static const char digits[] = "0123456789ABCDEF";
    char escape[4] = {'\\', 'x', digits[byte >> 4], digits[byte & 15]};

    layout_stream_bytes(stream, escape, sizeof escape);
}

/* What XML can hold, but not as it is.  */
static const char *reference_for(unsigned char byte)
{
    switch (byte) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    case '\t':
        return "&#9;";
    case '\n':
        return "&#10;";
    case '\r':
        return "&#13;";
    default:
        return NULL;
    }
}

/* Writes the character or the unfit byte at BYTES and returns how many bytes it took.  */
static size_t write_special(struct layout_stream *stream, const unsigned char *bytes)
{
    const char *reference = reference_for(bytes[0]);
    size_t length = layout_legal_sequence(bytes);

    if (reference) {
        layout_stream_text(stream, reference);
        return 1;
    }
    if (length > 0) {
        layout_stream_bytes(stream, (const char *)bytes, length);
        return length;
    }
    if (bytes[0] == '\\' && !looks_like_escape(bytes))
        layout_stream_char(stream, '\\');
    else
        write_escape(stream, bytes[0]);
    return 1;
}

void layout_legal_write(struct layout_stream *stream, const char *text)
{
    const unsigned char *bytes = (const unsigned char *)text;

    while (*bytes) {
        const unsigned char *first = bytes;

        while (plain[*bytes])
            bytes++;
        layout_stream_bytes(stream, (const char *)first, (size_t)(bytes - first));
        if (*bytes)
            bytes += write_special(stream, bytes);
    }
}
