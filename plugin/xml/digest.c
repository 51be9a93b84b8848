#define _POSIX_C_SOURCE 200809L

#include "digest.h"

#include <fcntl.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define PRIME ((UINT64_C(1) << 61) - 1)
#define WORD_BYTES 7
#define WORD_MASK ((UINT64_C(1) << 56) - 1)

/* What a digest of both is multiplied by, to the first, second, third and fourth power.  */
#define POWERS 4
static uint64_t points[2][POWERS];

static uint64_t reduce(uint64_t number)
{
    return (number & PRIME) + (number >> 61);
}

#ifdef __SIZEOF_INT128__

__extension__ typedef unsigned __int128 wide;

static uint64_t reduce_wide(wide number)
{
    return reduce(((uint64_t)number & PRIME) + (uint64_t)(number >> 61));
}

/* A and B below 2^62; what comes out is below 2^61 + 2^3.  */
static uint64_t multiply(uint64_t a, uint64_t b)
{
    return reduce_wide((wide)a * b);
}

/* Four words, as four steps would: only the last sum waits for what came before.  */
static uint64_t multiply_four(uint64_t value, const uint64_t words[POWERS],
                              const uint64_t powers[POWERS])
{
    return reduce_wide((wide)words[3] * powers[0] + (wide)words[2] * powers[1] +
                       (wide)words[1] * powers[2] + (wide)(value + words[0]) * powers[3]);
}

#else

/* In halves of 31 bits.  2^62 is 2 modulo the prime, and what is above 2^61 in a product that
   counts 2^31 times wraps around as 2^61 is 1.  */
static uint64_t multiply(uint64_t a, uint64_t b)
{
    const uint64_t half = (UINT64_C(1) << 31) - 1;
    uint64_t low = (a & half) * (b & half);
    uint64_t high = (a >> 31) * (b >> 31);
    uint64_t middle = reduce((a & half) * (b >> 31)) + reduce((a >> 31) * (b & half));

    middle = ((middle & ((UINT64_C(1) << 30) - 1)) << 31) + (middle >> 30);
    return reduce(reduce(low) + 2 * reduce(high) + reduce(middle));
}

static uint64_t multiply_four(uint64_t value, const uint64_t words[POWERS],
                              const uint64_t powers[POWERS])
{
    for (size_t i = 0; i < POWERS; i++)
        value = multiply(value + words[i], powers[0]);
    return value;
}

#endif

/* WORD below 2^61.  */
static void feed(struct layout_digest *digest, uint64_t word)
{
    digest->first = multiply(digest->first + word, points[0][0]);
    digest->second = multiply(digest->second + word, points[1][0]);
}

/* The first seven of the LENGTH bytes at BYTE, of which eight at most are there.  Words are one
   more than what they stand for, so that none is nothing.  */
static uint64_t word_at(const unsigned char *byte, size_t length)
{
    uint64_t word = 0;

    memcpy(&word, byte, length);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    word >>= 8;
#endif
    return (word & WORD_MASK) + 1;
}

/* The system's own randomness, or where there is none to be had what nobody else knows well.  */
static void draw(uint64_t drawn[2])
{
    int descriptor = open("/dev/urandom", O_RDONLY | O_CLOEXEC);
    ssize_t length = -1;
    struct timespec now;

    if (descriptor >= 0) {
        length = read(descriptor, drawn, 2 * sizeof *drawn);
        close(descriptor);
    }
    if (length == (ssize_t)(2 * sizeof *drawn))
        return;
    clock_gettime(CLOCK_REALTIME, &now);
    for (size_t i = 0; i < 2; i++)
        drawn[i] = ((uint64_t)now.tv_nsec << 32 ^ (uint64_t)now.tv_sec ^ (uint64_t)getpid() << 24 ^
                    (uint64_t)(uintptr_t)&now) *
                   (2 * i + UINT64_C(0x9E3779B97F4A7C15));
}

void layout_digest_prepare(void)
{
    uint64_t drawn[2];

    if (points[0][0] != 0)
        return;
    draw(drawn);
    for (size_t i = 0; i < 2; i++) {
        points[i][0] = drawn[i] % (PRIME - 2) + 2;
        for (size_t power = 1; power < POWERS; power++)
            points[i][power] = multiply(points[i][power - 1], points[i][0]);
    }
}

struct layout_digest layout_digest_begin(void)
{
    return (struct layout_digest){1, 1};
}

void layout_digest_number(struct layout_digest *digest, uint64_t number)
{
    feed(digest, (number & WORD_MASK) + 1);
    feed(digest, (number >> 56) + 1);
}

void layout_digest_bytes(struct layout_digest *digest, const void *bytes, size_t length)
{
    const unsigned char *byte = bytes;
    struct layout_digest value = *digest;
    uint64_t words[POWERS] = {0};

    feed(&value, (length & WORD_MASK) + 1);
    for (; length > POWERS * WORD_BYTES; length -= POWERS * WORD_BYTES) {
        for (size_t i = 0; i < POWERS; i++, byte += WORD_BYTES)
            words[i] = word_at(byte, sizeof words[i]);
        value.first = multiply_four(value.first, words, points[0]);
        value.second = multiply_four(value.second, words, points[1]);
    }
    for (; length > WORD_BYTES; length -= WORD_BYTES, byte += WORD_BYTES)
        feed(&value, word_at(byte, sizeof *words));
    if (length > 0)
        feed(&value, word_at(byte, length));
    *digest = value;
}

void layout_digest_text(struct layout_digest *digest, const char *text)
{
    feed(digest, text ? 2 : 1);
    if (text)
        layout_digest_bytes(digest, text, strlen(text));
}

void layout_digest_digest(struct layout_digest *digest, struct layout_digest other)
{
    layout_digest_number(digest, other.first);
    layout_digest_number(digest, other.second);
}
