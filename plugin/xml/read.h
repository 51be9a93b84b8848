/* Report to model, by libxml2's parser and without its tree.  Not part of the plugin.  */

#ifndef LAYOUT_READ_H
#define LAYOUT_READ_H

struct layout_arena;
struct layout_pieces;
struct layout_report;

struct layout_read_error {
    int line;            /* in the report; 0: the file as a whole */
    const char *message; /* in the arena: what is wrong and what was expected */
};

/* To be called once before threads that read: libxml2's own preparation is not safe in them.  */
void layout_report_read_prepare(void);

/* Reads the report at PATH into a model in ARENA.  Input is not trusted: a document type is
   refused and with it all entities, nothing else is fetched, there are limits (read-limits.h),
   and what the format does not allow is an error.  Elements and attributes that are not known
   are passed over (a newer minor format may have more); a newer major format is refused.
   Returns 0, -ENOENT and the like for the file (-EFBIG: over the limit), -EINVAL for what is no
   report, -EPROTO for a newer major format; in each case but 0 *RET_ERROR is filled and
   *RET_REPORT untouched.  */
__attribute__((__warn_unused_result__)) int layout_report_read(const char *path,
                                                               struct layout_arena *arena,
                                                               struct layout_report **ret_report,
                                                               struct layout_read_error *ret_error);

/* What has been read before, of which a report's text may have pieces (pieces.h).  */
struct layout_read_memory {
    /* Fills what is known of PIECES.  It may be of any report, as long as its piece was sound.  */
    void (*recall)(void *closure, struct layout_pieces *pieces);
    void *closure;
};

/* As above, but what is known is not read.  Of such a piece the report has a type with nothing but
   its id, or a null function or variable.  *RET_PIECES is filled where *RET_REPORT is; it has none
   where they were of no use.  A report that is refused is refused in the same words whatever is
   known.  */
__attribute__((__warn_unused_result__)) int
layout_report_read_pieces(const char *path, struct layout_arena *arena,
                          const struct layout_read_memory *memory,
                          struct layout_report **ret_report, struct layout_pieces *ret_pieces,
                          struct layout_read_error *ret_error);

#endif
