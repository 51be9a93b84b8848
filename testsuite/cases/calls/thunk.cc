/* In the table of a second base a thunk stands for the method; the method can be reached through it,
   though only the thunk's address is used.  */

struct first {
    virtual void one();
    int a;
};
struct second {
    virtual int two(int n);
    int b;
};
struct both : first, second {
    int two(int n) override;
};

void first::one() {}
int second::two(int n) { return n; }
int both::two(int n) { return n + a + b; }

/* check
target: x86_64-*
options: -O2
xpath: //function[@symbol="_ZN4both3twoEi"]/@address-taken = "yes"
xpath: count(//variable[@symbol="_ZTV4both"]/code-pointer[@symbol="_ZThn16_N4both3twoEi"]) = 1
*/
