/* Classes whose virtual functions tell which of them was called, and where from.

   CALL marks a call by its place; the first function below that notes itself is what was called.
   The file "reaches" beside this says what each may reach: a person does, not the compiler.  */

#ifndef CLASSES_H
#define CLASSES_H

extern const char *call_site;
void note(const char *name);

#define PLACE_TEXT(line) __FILE__ ":" #line
#define PLACE(line) PLACE_TEXT(line)
#define CALL(expression) (call_site = PLACE(__LINE__), (expression))

/* One base, several, and one of them virtual.  */
struct first {
    virtual int step(int by);
    virtual ~first();
    int a = 1;
};
struct second {
    virtual int leap(int by);
    virtual second *copy();
    virtual ~second();
    int b = 2;
};
struct both : first, second {
    int step(int by) override;
    int leap(int by) override;
    both *copy() override;
    ~both() override;
    int c = 3;
};
struct only : second {
    int leap(int by) override;
};
/* It overrides nothing of second's that is in its place.  */
struct kept : first, second {
    virtual int more(int by);
};

/* Constructors call virtual functions while the object is not yet what it will be.  */
struct root {
    root();
    virtual int probe(int by) = 0;
    virtual int also(int by);
    virtual ~root();
    int d = 4;
};
struct left : virtual root {
    left();
    int probe(int by) override;
    int e = 5;
};
struct right : virtual root {
    right();
    int also(int by) override;
    int f = 6;
};
struct diamond : left, right {
    diamond();
    int probe(int by) override;
    int g = 7;
};
int probe_root(root *object);
int also_root(root *object);

/* A virtual base without data lies at the beginning of what derives from it.  */
struct sign {
    virtual int show(int by);
};
struct lamp : virtual sign {
    int show(int by) override;
    virtual int light(int by);
};
struct panel : virtual sign {
    virtual int press(int by);
};
struct board : lamp, panel {
    int light(int by) override;
    int press(int by) override;
};

/* The same base twice.  */
struct wheel {
    virtual int turn(int by);
    int h = 8;
};
struct front : wheel {
    int turn(int by) override;
};
struct back : wheel {
    int turn(int by) override;
};
struct bicycle : front, back {
    virtual int ride(int by);
};
struct racer : bicycle {
    int turn(int by) override;
};

/* The same functions, of classes that have nothing to do with those above.  */
struct stranger {
    virtual int step(int by);
    virtual int leap(int by);
    virtual int probe(int by);
    virtual int show(int by);
    virtual int turn(int by);
    virtual ~stranger();
};

template <typename number> struct counter {
    virtual number count(number by)
    {
        note(sizeof by == sizeof(int) ? "counter<int>::count" : "counter<long>::count");
        return by;
    }
    virtual int kind(int by) = 0;
};
struct ints : counter<int> {
    int kind(int by) override;
};
struct longs : counter<long> {
    int kind(int by) override;
    long count(long by) override;
};

/* What is made in one unit and called in the other.  */
first *make_first(int which);
second *make_second(int which);
root *make_root(int which);
sign *make_sign(int which);
int own_of_one(int by);
int own_of_two(int by);

#endif
