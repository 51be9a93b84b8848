/* Where they are called.  What is called cannot be seen here: the objects are made elsewhere, or by
   functions of which nothing is known.  */

#include "classes.h"

#include <stdio.h>

const char *call_site;

static struct {
    const char *place;
    const char *name;
} seen[1000];
static unsigned seen_count;

void note(const char *name)
{
    if (call_site && seen_count < sizeof seen / sizeof *seen) {
        seen[seen_count].place = call_site;
        seen[seen_count++].name = name;
    }
    call_site = nullptr;
}

int __attribute__((noipa)) probe_root(root *object)
{
    return CALL(object->probe(1));
}

int __attribute__((noipa)) also_root(root *object)
{
    return CALL(object->also(1));
}

static int __attribute__((noipa)) step_first(first *object)
{
    return CALL(object->step(1));
}

static int __attribute__((noipa)) leap_second(second *object)
{
    return CALL(object->leap(1));
}

static int __attribute__((noipa)) leap_both(both *object)
{
    return CALL(object->leap(1));
}

static second *__attribute__((noipa)) copy_second(second *object)
{
    return CALL(object->copy());
}

static void __attribute__((noipa)) drop_second(second *object)
{
    CALL(delete object);
}

static int __attribute__((noipa)) show_sign(sign *object)
{
    return CALL(object->show(1));
}

static int __attribute__((noipa)) light_lamp(lamp *object)
{
    return CALL(object->light(1));
}

static int __attribute__((noipa)) press_panel(panel *object)
{
    return CALL(object->press(1));
}

static int __attribute__((noipa)) turn_wheel(wheel *object)
{
    return CALL(object->turn(1));
}

static int __attribute__((noipa)) turn_back(back *object)
{
    return CALL(object->turn(1));
}

static int __attribute__((noipa)) count_ints(counter<int> *object)
{
    return CALL(object->count(1));
}

static int __attribute__((noipa)) count_longs(counter<long> *object)
{
    return (int)CALL(object->count(1));
}

static int __attribute__((noipa)) kind_longs(counter<long> *object)
{
    return CALL(object->kind(1));
}

static int __attribute__((noipa)) call_stranger(stranger *object)
{
    return CALL(object->step(1));
}

/* With a jump in common, which the compiler may make of two calls that are the same code.  */
static int __attribute__((noipa)) step_either(int which, first *one, stranger *two)
{
    int sum;

    if (which) {
        sum = CALL(one->step(3));
        sum = ((sum * 17) ^ 5) * 19 + 3;
    } else {
        sum = CALL(two->step(3));
        sum = ((sum * 17) ^ 5) * 19 + 3;
    }
    return sum;
}

namespace
{
struct own {
    virtual int work(int by)
    {
        note("(anonymous namespace)::own::work");
        return by + 20;
    }
};
struct secret : own {
    int work(int by) override
    {
        note("(anonymous namespace)::secret::work");
        return by + 21;
    }
};
} // namespace

int __attribute__((noipa)) work_two(own *object)
{
    return CALL(object->work(1));
}

own *__attribute__((noipa)) make_own(int which)
{
    return which ? new secret : new own;
}

int own_of_two(int by)
{
    return work_two(make_own(by)) + work_two(make_own(0));
}

template <typename maker, typename user> static int each(maker make, user use, int count)
{
    int sum = 0;

    for (int i = 0; i < count; i++)
        sum += use(make(i));
    return sum;
}

int main(void)
{
    bicycle two_wheels;
    racer fast;
    both pair;
    lamp *dark = new lamp;
    board *bright = new board;
    stranger alien;
    ints some;
    longs many;
    int sum = each(make_first, step_first, 4) + each(make_second, leap_second, 4);

    sum += each(make_root, probe_root, 2) + each(make_root, also_root, 2);
    sum += each(make_sign, show_sign, 4) + leap_both(&pair);
    for (int i = 0; i < 4; i++) {
        sum += copy_second(make_second(i))->b;
        drop_second(make_second(i));
    }
    sum += light_lamp(dark) + light_lamp(bright) + press_panel(bright) + press_panel(new panel);
    sum += turn_wheel((front *)&two_wheels) + turn_wheel((back *)&two_wheels);
    sum += turn_wheel((front *)&fast) + turn_wheel((back *)&fast) + turn_wheel(new wheel);
    sum += turn_back(&two_wheels) + turn_back(&fast);
    sum += count_ints(&some) + count_longs(&many) + kind_longs(&many) + call_stranger(&alien);
    sum += step_either(0, &pair, &alien) + step_either(1, &pair, &alien);
    sum += own_of_one(1) + own_of_two(1);
    for (unsigned i = 0; i < seen_count; i++)
        printf("%s\t%s\n", seen[i].place, seen[i].name);
    return sum == 0;
}
