/* While a base is constructed that has virtual bases, the object has tables for that.  */

struct root {
    virtual int probe(int n) = 0;
    virtual int also(int n);
};
struct left : virtual root {
    left();
    int probe(int n) override;
};
struct right : virtual root {
    right();
    int also(int n) override;
};
struct diamond : left, right {
    diamond();
    int probe(int n) override;
};

int root::also(int n) { return n; }
left::left() {}
int left::probe(int n) { return n + 1; }
right::right() {}
int right::also(int n) { return n + 2; }
diamond::diamond() {}
int diamond::probe(int n) { return n + 3; }

/* check
target: x86_64-*
options: -O2
xpath: count(//variable[starts-with(@symbol, "_ZTC7diamond")]) = 2
xpath: count(//variable[@symbol="_ZTC7diamond0_4left"]/address-point) = 2
xpath: //variable[@symbol="_ZTC7diamond0_4left"]/address-point[@class="left"]/@offset = //variable[@symbol="_ZTC7diamond0_4left"]/address-point[@class="root"]/@offset
xpath: //variable[@symbol="_ZTC7diamond0_4left"]/code-pointer[@offset = ../address-point[@class="root"]/@offset]/@symbol = "_ZN4left5probeEi"
xpath: //variable[@symbol="_ZTC7diamond8_5right"]/code-pointer[@offset = ../address-point[@class="root"]/@offset + 8]/@symbol = "_ZTv0_n32_N5right4alsoEi"
xpath: not(//variable[@symbol="_ZTC7diamond8_5right"]/address-point[@class="diamond" or @class="left"])
xpath: not(//address-point[not(@offset)])
xpath: not(//variable[starts-with(@symbol, "_ZTT")]/address-point)
*/
