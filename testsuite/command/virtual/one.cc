/* Where the classes' functions are.  */

#include "classes.h"

int first::step(int by)
{
    note("first::step");
    return by + a;
}
first::~first()
{
    note("first::~first");
}
int second::leap(int by)
{
    note("second::leap");
    return by + b;
}
second *second::copy()
{
    note("second::copy");
    return new second(*this);
}
second::~second()
{
    note("second::~second");
}
int both::step(int by)
{
    note("both::step");
    return by + c;
}
int both::leap(int by)
{
    note("both::leap");
    return by - c;
}
both *both::copy()
{
    note("both::copy");
    return new both(*this);
}
both::~both()
{
    note("both::~both");
}
int only::leap(int by)
{
    note("only::leap");
    return by * b;
}
int kept::more(int by)
{
    note("kept::more");
    return by + a + b;
}

root::root()
{
}
int root::also(int by)
{
    note("root::also");
    return by + d;
}
root::~root()
{
    note("root::~root");
}
left::left()
{
    e += probe_root(this) + also_root(this);
}
int left::probe(int by)
{
    note("left::probe");
    return by + e;
}
right::right()
{
    f += also_root(this);
}
int right::also(int by)
{
    note("right::also");
    return by + f;
}
diamond::diamond()
{
    g += probe_root(this) + also_root(this);
}
int diamond::probe(int by)
{
    note("diamond::probe");
    return by + g;
}

int sign::show(int by)
{
    note("sign::show");
    return by;
}
int lamp::show(int by)
{
    note("lamp::show");
    return by + 1;
}
int lamp::light(int by)
{
    note("lamp::light");
    return by + 2;
}
int panel::press(int by)
{
    note("panel::press");
    return by + 3;
}
int board::light(int by)
{
    note("board::light");
    return by + 4;
}
int board::press(int by)
{
    note("board::press");
    return by + 5;
}

int wheel::turn(int by)
{
    note("wheel::turn");
    return by + h;
}
int front::turn(int by)
{
    note("front::turn");
    return by - h;
}
int back::turn(int by)
{
    note("back::turn");
    return by * h;
}
int bicycle::ride(int by)
{
    note("bicycle::ride");
    return by;
}
int racer::turn(int by)
{
    note("racer::turn");
    return by + 9;
}

int stranger::step(int by)
{
    note("stranger::step");
    return by + 10;
}
int stranger::leap(int by)
{
    note("stranger::leap");
    return by + 11;
}
int stranger::probe(int by)
{
    note("stranger::probe");
    return by + 12;
}
int stranger::show(int by)
{
    note("stranger::show");
    return by + 13;
}
int stranger::turn(int by)
{
    note("stranger::turn");
    return by + 14;
}
stranger::~stranger()
{
    note("stranger::~stranger");
}

int ints::kind(int by)
{
    note("ints::kind");
    return by;
}
int longs::kind(int by)
{
    note("longs::kind");
    return -by;
}
long longs::count(long by)
{
    note("longs::count");
    return by + 1;
}

/* The other unit has such classes, too, which are other classes.  */
namespace
{
struct own {
    virtual int work(int by)
    {
        note("(anonymous namespace)::own::work");
        return by;
    }
    int i = 15;
};
struct hidden : own, first {
    int work(int by) override
    {
        note("(anonymous namespace)::hidden::work");
        return by + 1;
    }
    int step(int by) override
    {
        note("(anonymous namespace)::hidden::step");
        return by + 2;
    }
};
} // namespace

int __attribute__((noipa)) work_one(own *object)
{
    return CALL(object->work(1));
}

own *__attribute__((noipa)) make_own(int which)
{
    return which ? new hidden : new own;
}

int own_of_one(int by)
{
    return work_one(make_own(by)) + work_one(make_own(0));
}

first *make_first(int which)
{
    switch (which) {
    case 0:
        return new first;
    case 1:
        return new both;
    case 2:
        return new kept;
    default:
        return new hidden;
    }
}

second *make_second(int which)
{
    switch (which) {
    case 0:
        return new second;
    case 1:
        return new both;
    case 2:
        return new only;
    default:
        return new kept;
    }
}

root *make_root(int which)
{
    return which ? (root *)new diamond : new left;
}

sign *make_sign(int which)
{
    switch (which) {
    case 0:
        return new sign;
    case 1:
        return new lamp;
    case 2:
        return new panel;
    default:
        return new board;
    }
}
