// The constructor that -fvtable-verify makes of a unit is a function of the object.

struct A {
    virtual void call();
};

void A::call() {}

struct B : A {
    void call();
};

void B::call() {}

/* check
target: x86_64-*linux*
options: -O2 -fvtable-verify=std
xpath: count(//function[starts-with(@name, "_GLOBAL__sub_I.00099_")][@local="yes"]) = 1
*/
