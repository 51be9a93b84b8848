/* GCC makes one body of the constructors for complete objects and for bases where they do the same,
   and of the destructors.  */

struct lock {
    lock();
    virtual ~lock();
    int *word;
};

lock::lock() : word(new int) {}
lock::~lock() { delete word; }

/* check
target: x86_64-*
options: -O2
xpath: count(//function[@name="lock::lock"]) = 1
xpath: //function[@name="lock::lock"]/@symbol = "_ZN4lockC2Ev"
xpath: //function[@name="lock::lock"]/alias/@symbol = "_ZN4lockC1Ev"
xpath: //function[@symbol="_ZN4lockD2Ev"]/alias/@symbol = "_ZN4lockD1Ev"
xpath: not(//function[@symbol="_ZN4lockD0Ev"]/alias)
xpath: not(//alias[@thunk or @local])
*/
