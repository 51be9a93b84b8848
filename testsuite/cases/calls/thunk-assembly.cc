/* Without optimisation GCC writes a thunk as assembly with its method, and one that adjusts the
   result, or takes more than it can pass on, as a function of its own.  */

struct first {
    virtual ~first();
    virtual first *self();
    virtual int one(int n);
    long a;
};
struct second {
    virtual ~second();
    virtual second *copy();
    virtual int two(int n, ...);
    virtual int three(int n);
    long b;
};
struct both : first, virtual second {
    ~both() override;
    both *copy() override;
    int two(int n, ...) override;
    int three(int n) override;
};

both::~both() {}
both *both::copy() { return this; }
int both::two(int n, ...) { return n; }
int both::three(int n) { return n; }

/* check
target: x86_64-*
options: -O0
xpath: //function[@symbol="_ZN4both5threeEi"]/alias[@thunk="yes"]/@symbol = "_ZTv0_n48_N4both5threeEi"
xpath: //function[@symbol="_ZN4both3twoEiz"]/alias[@thunk="yes"]/@symbol = "_ZTv0_n40_N4both3twoEiz"
xpath: count(//function[@symbol="_ZN4bothD1Ev"]/alias[@thunk="yes"]) = 1
xpath: count(//function[starts-with(@symbol, "_ZTch")]/call[@callee="_ZN4both4copyEv"]) = 1
xpath: starts-with(//function[starts-with(@symbol, "_ZTch")]/alias[@thunk]/@symbol, "_ZTcv")
xpath: not(//alias[@symbol = //function/@symbol])
xpath: not(//code-pointer[not(@symbol = (//function/@symbol | //alias/@symbol))][contains(@symbol, "4both")])
*/
