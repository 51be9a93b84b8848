// A class that has nothing of its own but the pointer that it shares with a virtual base takes that
// pointer as a base, wherever its other virtual bases go.

struct object {
    virtual ~object();
};
struct stored {
    virtual ~stored();
    long key;
};
struct contained : virtual object, virtual stored {
};
struct named : contained {
    char c;
};
object::~object()
{
}
stored::~stored()
{
}
named one;

/* check
target: x86_64-*
xpath: count(//struct[@name="contained"][@size=24]/base[@name="object"][@offset=0][@size=8]) = 1
xpath: count(//struct[@name="contained"]/base[@name="stored"][@offset=8][@size=16]) = 1
xpath: count(//struct[@name="named"]/base[@name="contained"][@offset=0][@size=8]) = 1
xpath: count(//struct[@name="named"]/field[@name="c"][@offset=8]) = 1
*/
