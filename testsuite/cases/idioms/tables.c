/* Functions on one object are a trait's; an object and its functions are a trait object.  */

struct stream;
struct operations { int (*read)(struct stream *, char *, int); int (*write)(struct stream *, const char *, int); void (*close)(struct stream *); };
struct versioned { int version; void (*open)(void *); void (*close)(void *); int (*seek)(void *, long); };
struct object { void *data; const struct operations *operations; };

struct callback { void (*f)(void *); void *data; };
struct hooks { void (*before)(void); void (*after)(int); };
struct stream { int fd; long position; void (*notify)(struct stream *); void *user; };
struct api { void (*a)(int *); void (*b)(char *); void (*c)(long *); void (*d)(void); };
struct embedded { const struct operations *operations; int count; void *data; };

/* check
xpath: boolean(//struct[@name="operations"]//idiom[@kind="vtable"][@type="dyn Operations"][@fields="read write close"])
xpath: boolean(//struct[@name="versioned"]//idiom[@kind="vtable"])
xpath: boolean(//struct[@name="object"]//idiom[@kind="trait-object"][@type="&mut dyn Operations"][@size=16][@align=8][@fields="data operations"])
xpath: not(//struct[@name="callback" or @name="hooks" or @name="stream" or @name="embedded" or @name="api"]//idiom)
*/
