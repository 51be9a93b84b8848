/* memmem.  */
#define _GNU_SOURCE

#include "pieces.h"

#include <string.h>

#include "../model/arena.h"

#define ID_MARK "id=\"t"
#define ID_MARK_LENGTH (sizeof ID_MARK - 1)
#define ID_DIGITS 7 /* as many as LAYOUT_READ_ELEMENT_LIMIT has */

/* What a type's key is known by here.  */
struct id_key {
    bool set;
    struct layout_digest key;
};

struct search {
    const char *text;
    const char *end;
    struct layout_arena *arena;
    struct layout_pieces *pieces;
    size_t id_count;
    struct layout_digest context; /* what the unit says that changes the meaning of its pieces */
    const char *part;             /* the name of the root's child that is open */
    const char *begin;            /* of the piece that is open */
    struct id_key *keys;          /* by number */
    size_t key_count;
};

static bool begins_with(const char *at, const char *end, const char *word)
{
    size_t length = strlen(word);

    return (size_t)(end - at) >= length && memcmp(at, word, length) == 0;
}

static bool is_in(const struct search *search, const char *part)
{
    return search->part && begins_with(search->part, search->end, part);
}

/* Which kind of piece may begin at the "<" AT.  Returns false if none.  */
static bool find_kind(const struct search *search, const char *at, enum layout_piece_kind *ret_kind)
{
    if (is_in(search, "types>"))
        *ret_kind = LAYOUT_PIECE_TYPE;
    else if (is_in(search, "functions>") && begins_with(at, search->end, "<function "))
        *ret_kind = LAYOUT_PIECE_FUNCTION;
    else if (is_in(search, "variables>") && begins_with(at, search->end, "<variable "))
        *ret_kind = LAYOUT_PIECE_VARIABLE;
    else
        return false;
    return true;
}

static const struct id_key *find_key(const struct search *search, uint32_t id)
{
    return id < search->key_count && search->keys[id].set ? &search->keys[id] : NULL;
}

/* Ids that are far above what such a text can have are no reason to take memory.  */
static void keep_key(struct search *search, uint32_t id, struct layout_digest key)
{
    if (id >= search->key_count) {
        size_t count = search->key_count ? search->key_count : 512;
        struct id_key *larger;

        if (id > (size_t)(search->end - search->text))
            return;
        while (count <= id)
            count *= 2;
        larger = layout_arena_array(search->arena, count, sizeof *larger);
        if (search->key_count > 0)
            memcpy(larger, search->keys, search->key_count * sizeof *larger);
        search->keys = larger;
        search->key_count = count;
    }
    search->keys[id] = (struct id_key){true, key};
}

static void add_id(struct search *search, uint32_t id)
{
    struct layout_pieces *pieces = search->pieces;

    pieces->ids =
        layout_arena_grow(search->arena, pieces->ids, search->id_count, sizeof *pieces->ids);
    pieces->ids[search->id_count++] = id;
}

/* Reads digits at AT.  Returns how many there are, 0 for too many.  */
static size_t read_id(const char *at, const char *end, uint32_t *ret_id)
{
    size_t count = 0;
    uint32_t id = 0;

    for (; at + count < end && at[count] >= '0' && at[count] <= '9'; count++) {
        if (count == ID_DIGITS)
            return 0;
        id = id * 10 + (uint32_t)(at[count] - '0');
    }
    *ret_id = id;
    return count;
}

/* Adds the id at MARK to the key: the key of the type that it stands for.  Returns where the text
   goes on, or null where there is no such type so far.  */
static const char *key_id(struct search *search, struct layout_piece *piece, const char *begin,
                          const char *mark, const char *end)
{
    bool own = piece->kind == LAYOUT_PIECE_TYPE && search->id_count == piece->first_id;
    const char *digits = mark + ID_MARK_LENGTH;
    const struct id_key *other;
    uint32_t id = 0;
    size_t length = read_id(digits, end, &id);

    if (length == 0)
        return NULL;
    if (own && mark > begin && mark[-1] == ' ' && !find_key(search, id)) {
        layout_digest_number(&piece->key, 0);
    } else {
        other = find_key(search, id);
        if (own || !other)
            return NULL;
        layout_digest_digest(&piece->key, other->key);
    }
    add_id(search, id);
    return digits + length;
}

/* The text from BEGIN to END, with keys in the place of ids.  Returns whether PIECE has a key.  */
static bool make_key(struct search *search, struct layout_piece *piece, const char *begin,
                     const char *end)
{
    const char *at = begin;
    const char *mark;

    piece->key = search->context;
    piece->first_id = search->id_count;
    layout_digest_number(&piece->key, piece->kind);
    while ((mark = memmem(at, (size_t)(end - at), ID_MARK, ID_MARK_LENGTH)) != NULL) {
        layout_digest_bytes(&piece->key, at, (size_t)(mark - at));
        at = key_id(search, piece, begin, mark, end);
        if (!at)
            return false;
    }
    layout_digest_bytes(&piece->key, at, (size_t)(end - at));
    piece->id_end = search->id_count;
    return piece->kind != LAYOUT_PIECE_TYPE || piece->id_end > piece->first_id;
}

static void end_piece(struct search *search, const char *end)
{
    struct layout_pieces *pieces = search->pieces;
    const char *begin = search->begin;
    struct layout_piece piece = {.offset = (size_t)(begin - search->text),
                                 .length = (size_t)(end - begin)};

    if (!find_kind(search, begin, &piece.kind))
        return;
    if (!make_key(search, &piece, begin, end)) {
        search->id_count = piece.first_id;
        return;
    }
    if (piece.kind == LAYOUT_PIECE_TYPE)
        keep_key(search, pieces->ids[piece.first_id], piece.key);
    pieces->items =
        layout_arena_grow(search->arena, pieces->items, pieces->count, sizeof *pieces->items);
    pieces->items[pieces->count++] = piece;
}

/* DEPTH elements are around the tag from TAG to END, which is no end tag.  */
static void begin_element(struct search *search, size_t depth, const char *tag, const char *end)
{
    if (depth == 1)
        search->part = tag + 1;
    if (depth != 2)
        return;
    search->begin = tag;
    /* What a type's byte order is told against.  */
    if (is_in(search, "unit ") && begins_with(tag, search->end, "<machine "))
        layout_digest_bytes(&search->context, tag, (size_t)(end - tag));
}

/* Looks at each tag.  Returns false where something else begins with "<": what is in a comment,
   say, only looks like a piece.  */
static bool find_pieces(struct search *search)
{
    const char *tag = search->text;
    size_t depth = 0;

    while ((tag = memchr(tag, '<', (size_t)(search->end - tag))) != NULL) {
        const char *end = memchr(tag, '>', (size_t)(search->end - tag));
        bool empty;

        if (!end || tag[1] == '!' || (tag[1] == '?' && tag > search->text))
            return false;
        end++;
        empty = end[-2] == '/';
        if (tag[1] == '/') {
            if (depth == 0)
                return false;
            depth--;
        } else if (tag[1] != '?') {
            begin_element(search, depth, tag, end);
            depth += !empty;
        }
        if (depth == 2 && (empty || tag[1] == '/'))
            end_piece(search, end);
        tag = end;
    }
    return depth == 0;
}

void layout_pieces_find(const char *text, size_t length, struct layout_arena *arena,
                        struct layout_pieces *ret_pieces)
{
    struct search search = {.text = text,
                            .end = text + length,
                            .arena = arena,
                            .pieces = ret_pieces,
                            .context = layout_digest_begin()};

    *ret_pieces = (struct layout_pieces){0};
    if (!find_pieces(&search))
        *ret_pieces = (struct layout_pieces){0};
}
