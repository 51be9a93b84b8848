// Bases whose virtual functions are defined elsewhere: debug information only declares them, the
// report has them whole.

struct resource {
    virtual ~resource();
    long handle;
    char kind;
};
struct file : resource {
    char mode;
    virtual int open();
};
struct shared : virtual resource {
    int count;
};
struct view : shared {
    char flag;
    virtual int look();
};

int file::open()
{
    return mode + kind;
}

int view::look()
{
    return flag + count;
}

/* check
target: x86_64-*
xpath: count(//struct[@name="resource"][@size=24]) = 1
xpath: count(//struct[@name="file"][@size=24]/base[@name="resource"][@offset=0][@size=17]) = 1
xpath: count(//struct[@name="file"]/field[@name="mode"][@offset=17]) = 1
xpath: count(//struct[@name="view"]/base[@name="resource"][@virtual="yes"]) = 1
xpath: count(//struct[@name="view"]/base[@name="shared"][not(@virtual)]) = 1
*/
