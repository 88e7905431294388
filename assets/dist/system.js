var tr="uplot",lr="u-hz",nr="u-vt",ir="u-title",or="u-wrap",sr="u-under",rr="u-over",fr="u-axis",Zt="u-off",ur="u-select",cr="u-cursor-x",ar="u-cursor-y",pr="u-\
cursor-pt",hr="u-legend",mr="u-live",dr="u-inline",gr="u-series",wr="u-marker",Ji="u-label",Sr="u-value",Wl="width",Gl="height";var Zi="bottom",yl="left",Gn="right",ii="#000",Qi=ii+"0",In="mousemove",Xi="mousedown",Yn="mouseup",eo="mouseenter",to="mouseleave",lo="dblclick",_r="resize",yr="\
scroll",no="change",rn="dppxchange",oi="--",El=typeof window<"u",$n=El?document:null,vl=El?window:null,kr=El?navigator:null,oe,ln;function qn(){let e=devicePixelRatio;
oe!=e&&(oe=e,ln&&Zn(no,ln,qn),ln=matchMedia(`(min-resolution: ${oe-.001}dppx) and (max-resolution: ${oe+.001}dppx)`),Qt(no,ln,qn),vl.dispatchEvent(new CustomEvent(
rn)))}function Xe(e,l){if(l!=null){let o=e.classList;!o.contains(l)&&o.add(l)}}function Jn(e,l){let o=e.classList;o.contains(l)&&o.remove(l)}function ge(e,l,o){
e.style[l]=o+"px"}function dt(e,l,o,n){let s=$n.createElement(e);return l!=null&&Xe(s,l),o?.insertBefore(s,n),s}function ft(e,l){return dt("div",e,l)}var io=new WeakMap;
function Mt(e,l,o,n,s){let a="translate("+l+"px,"+o+"px)",u=io.get(e);a!=u&&(e.style.transform=a,io.set(e,a),l<0||o<0||l>n||o>s?Xe(e,Zt):Jn(e,Zt))}var oo=new WeakMap;
function so(e,l,o){let n=l+o,s=oo.get(e);n!=s&&(oo.set(e,n),e.style.background=l,e.style.borderColor=o)}var ro=new WeakMap;function fo(e,l,o,n){let s=l+""+o,a=ro.
get(e);s!=a&&(ro.set(e,s),e.style.height=o+"px",e.style.width=l+"px",e.style.marginLeft=n?-l/2+"px":0,e.style.marginTop=n?-o/2+"px":0)}var si={passive:!0},vr={...si,
capture:!0};function Qt(e,l,o,n){l.addEventListener(e,o,n?vr:si)}function Zn(e,l,o,n){l.removeEventListener(e,o,si)}El&&qn();function gt(e,l,o,n){let s;o=o||0,n=
n||l.length-1;let a=n<=2147483647;for(;n-o>1;)s=a?o+n>>1:et((o+n)/2),l[s]<e?o=s:n=s;return e-l[o]<=l[n]-e?o:n}function Oo(e){return(o,n,s)=>{let a=-1,u=-1;for(let h=n;h<=
s;h++)if(e(o[h])){a=h;break}for(let h=s;h>=n;h--)if(e(o[h])){u=h;break}return[a,u]}}var No=e=>e!=null,Ho=e=>e!=null&&e>0,cn=Oo(No),xr=Oo(Ho);function br(e,l,o,n=0,s=!1){
let a=s?xr:cn,u=s?Ho:No;[l,o]=a(e,l,o);let h=e[l],m=e[l];if(l>-1)if(n==1)h=e[l],m=e[o];else if(n==-1)h=e[o],m=e[l];else for(let d=l;d<=o;d++){let _=e[d];u(_)&&(_<
h?h=_:_>m&&(m=_))}return[h??ce,m??-ce]}function an(e,l,o,n){let s=ao(e),a=ao(l);e==l&&(s==-1?(e*=o,l/=o):(e/=o,l*=o));let u=o==10?Dt:Wo,h=s==1?et:ut,m=a==1?ut:et,
d=h(u(Ae(e))),_=m(u(Ae(l))),g=xl(o,d),w=xl(o,_);return o==10&&(d<0&&(g=ae(g,-d)),_<0&&(w=ae(w,-_))),n||o==2?(e=g*s,l=w*a):(e=Bo(e,g),l=pn(l,w)),[e,l]}function ri(e,l,o,n){
let s=an(e,l,o,n);return e==0&&(s[0]=0),l==0&&(s[1]=0),s}var fi=.1,uo={mode:3,pad:fi},Yl={pad:0,soft:null,mode:0},Mr={min:Yl,max:Yl};function fn(e,l,o,n){return hn(
o)?co(e,l,o):(Yl.pad=o,Yl.soft=n?0:null,Yl.mode=n?3:0,co(e,l,Mr))}function ne(e,l){return e??l}function Tr(e,l,o){for(l=ne(l,0),o=ne(o,e.length-1);l<=o;){if(e[l]!=
null)return!0;l++}return!1}function co(e,l,o){let n=o.min,s=o.max,a=ne(n.pad,0),u=ne(s.pad,0),h=ne(n.hard,-ce),m=ne(s.hard,ce),d=ne(n.soft,ce),_=ne(s.soft,-ce),
g=ne(n.mode,0),w=ne(s.mode,0),L=l-e,P=Dt(L),O=Be(Ae(e),Ae(l)),H=Dt(O),G=Ae(H-P);(L<1e-24||G>10)&&(L=0,(e==0||l==0)&&(L=1e-24,g==2&&d!=ce&&(a=0),w==2&&_!=-ce&&(u=
0)));let v=L||O||1e3,N=Dt(v),x=xl(10,et(N)),$=v*(L==0?e==0?.1:1:a),D=ae(Bo(e-$,x/10),24),q=e>=d&&(g==1||g==3&&D<=d||g==2&&D>=d)?d:ce,U=Be(h,D<q&&e>=q?q:wt(q,D)),
Q=v*(L==0?l==0?.1:1:u),B=ae(pn(l+Q,x/10),24),b=l<=_&&(w==1||w==3&&B>=_||w==2&&B<=_)?_:-ce,j=wt(m,B>b&&l<=b?b:Be(b,B));return U==j&&U==0&&(j=100),[U,j]}var Er=new Intl.
NumberFormat(El?kr.language:"en-US"),ui=e=>Er.format(e),tt=Math,sn=tt.PI,Ae=tt.abs,et=tt.floor,Ee=tt.round,ut=tt.ceil,wt=tt.min,Be=tt.max,xl=tt.pow,ao=tt.sign,Dt=tt.
log10,Wo=tt.log2,Ar=(e,l=1)=>tt.sinh(e)*l,Bn=(e,l=1)=>tt.asinh(e/l),ce=1/0;function po(e){return(Dt((e^e>>31)-(e>>31))|0)+1}function Qn(e,l,o){return wt(Be(e,l),
o)}function Go(e){return typeof e=="function"}function X(e){return Go(e)?e:()=>e}var Dr=()=>{},Io=e=>e,Yo=(e,l)=>l,Pr=e=>null,ho=e=>!0,mo=(e,l)=>e==l,Lr=/\.\d*?(?=9{6,}|0{6,})/gm,
Xt=e=>{if(Ko(e)||Nt.has(e))return e;let l=`${e}`,o=l.match(Lr);if(o==null)return e;let n=o[0].length-1;if(l.indexOf("e-")!=-1){let[s,a]=l.split("e");return+`${Xt(
s)}e${a}`}return ae(e,n)};function qt(e,l){return Xt(ae(Xt(e/l))*l)}function pn(e,l){return Xt(ut(Xt(e/l))*l)}function Bo(e,l){return Xt(et(Xt(e/l))*l)}function ae(e,l=0){
if(Ko(e))return e;let o=10**l,n=e*o*(1+Number.EPSILON);return Ee(n)/o}var Nt=new Map;function Uo(e){return((""+e).split(".")[1]||"").length}function Ul(e,l,o,n){
let s=[],a=n.map(Uo);for(let u=l;u<o;u++){let h=Ae(u),m=ae(xl(e,u),h);for(let d=0;d<n.length;d++){let _=e==10?+`${n[d]}e${u}`:n[d]*m,g=(u>=0?0:h)+(u>=a[d]?0:a[d]),
w=e==10?_:ae(_,g);s.push(w),Nt.set(w,g)}}return s}var Bl={},ci=[],bl=[null,null],Ot=Array.isArray,Ko=Number.isInteger,Cr=e=>e===void 0;function go(e){return typeof e==
"string"}function hn(e){let l=!1;if(e!=null){let o=e.constructor;l=o==null||o==Object}return l}function zr(e){return e!=null&&typeof e=="object"}var Vr=Object.getPrototypeOf(
Uint8Array),jo="__proto__";function Ml(e,l=hn){let o;if(Ot(e)){let n=e.find(s=>s!=null);if(Ot(n)||l(n)){o=Array(e.length);for(let s=0;s<e.length;s++)o[s]=Ml(e[s],
l)}else o=e.slice()}else if(e instanceof Vr)o=e.slice();else if(l(e)){o={};for(let n in e)n!=jo&&(o[n]=Ml(e[n],l))}else o=e;return o}function be(e){let l=arguments;
for(let o=1;o<l.length;o++){let n=l[o];for(let s in n)s!=jo&&(hn(e[s])?be(e[s],Ml(n[s])):e[s]=Ml(n[s]))}return e}var Rr=0,Fr=1,Or=2;function Nr(e,l,o){for(let n=0,
s,a=-1;n<l.length;n++){let u=l[n];if(u>a){for(s=u-1;s>=0&&e[s]==null;)e[s--]=null;for(s=u+1;s<o&&e[s]==null;)e[a=s++]=null}}}function Hr(e,l){if(Ir(e)){let u=e[0].
slice();for(let h=1;h<e.length;h++)u.push(...e[h].slice(1));return Yr(u[0])||(u=Gr(u)),u}let o=new Set;for(let u=0;u<e.length;u++){let m=e[u][0],d=m.length;for(let _=0;_<
d;_++)o.add(m[_])}let n=[Array.from(o).sort((u,h)=>u-h)],s=n[0].length,a=new Map;for(let u=0;u<s;u++)a.set(n[0][u],u);for(let u=0;u<e.length;u++){let h=e[u],m=h[0];
for(let d=1;d<h.length;d++){let _=h[d],g=Array(s).fill(void 0),w=l?l[u][d]:Fr,L=[];for(let P=0;P<_.length;P++){let O=_[P],H=a.get(m[P]);O===null?w!=Rr&&(g[H]=O,
w==Or&&L.push(H)):g[H]=O}Nr(g,L,s),n.push(g)}}return n}var Wr=typeof queueMicrotask>"u"?e=>Promise.resolve().then(e):queueMicrotask;function Gr(e){let l=e[0],o=l.
length,n=Array(o);for(let a=0;a<n.length;a++)n[a]=a;n.sort((a,u)=>l[a]-l[u]);let s=[];for(let a=0;a<e.length;a++){let u=e[a],h=Array(o);for(let m=0;m<o;m++)h[m]=
u[n[m]];s.push(h)}return s}function Ir(e){let l=e[0][0],o=l.length;for(let n=1;n<e.length;n++){let s=e[n][0];if(s.length!=o)return!1;if(s!=l){for(let a=0;a<o;a++)
if(s[a]!=l[a])return!1}}return!0}function Yr(e,l=100){let o=e.length;if(o<=1)return!0;let n=0,s=o-1;for(;n<=s&&e[n]==null;)n++;for(;s>=n&&e[s]==null;)s--;if(s<=
n)return!0;let a=Be(1,et((s-n+1)/l));for(let u=e[n],h=n+a;h<=s;h+=a){let m=e[h];if(m!=null){if(m<=u)return!1;u=m}}return!0}var $o=["January","February","March",
"April","May","June","July","August","September","October","November","December"],qo=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function Jo(e){
return e.slice(0,3)}var Br=qo.map(Jo),Ur=$o.map(Jo),Kr={MMMM:$o,MMM:Ur,WWWW:qo,WWW:Br};function Hl(e){return(e<10?"0":"")+e}function jr(e){return(e<10?"00":e<100?
"0":"")+e}var $r={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+"").slice(2),MMMM:(e,l)=>l.MMMM[e.getMonth()],MMM:(e,l)=>l.MMM[e.getMonth()],MM:e=>Hl(e.getMonth()+
1),M:e=>e.getMonth()+1,DD:e=>Hl(e.getDate()),D:e=>e.getDate(),WWWW:(e,l)=>l.WWWW[e.getDay()],WWW:(e,l)=>l.WWW[e.getDay()],HH:e=>Hl(e.getHours()),H:e=>e.getHours(),
h:e=>{let l=e.getHours();return l==0?12:l>12?l-12:l},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>Hl(e.
getMinutes()),m:e=>e.getMinutes(),ss:e=>Hl(e.getSeconds()),s:e=>e.getSeconds(),fff:e=>jr(e.getMilliseconds())};function ai(e,l){l=l||Kr;let o=[],n=/\{([a-z]+)\}|[^{]+/gi,
s;for(;s=n.exec(e);)o.push(s[0][0]=="{"?$r[s[1]]:s[0]);return a=>{let u="";for(let h=0;h<o.length;h++)u+=typeof o[h]=="string"?o[h]:o[h](a,l);return u}}var qr=new Intl.
DateTimeFormat().resolvedOptions().timeZone;function Jr(e,l){let o;return l=="UTC"||l=="Etc/UTC"?o=new Date(+e+e.getTimezoneOffset()*6e4):l==qr?o=e:(o=new Date(
e.toLocaleString("en-US",{timeZone:l})),o.setMilliseconds(e.getMilliseconds())),o}var Zo=e=>e%1==0,un=[1,2,2.5,5],Zr=Ul(10,-32,0,un),Qo=Ul(10,0,32,un),Qr=Qo.filter(
Zo),Jt=Zr.concat(Qo),pi=`
`,Xo="{YYYY}",wo=pi+Xo,es="{M}/{D}",Il=pi+es,nn=Il+"/{YY}",ts="{aa}",Xr="{h}:{mm}",kl=Xr+ts,So=pi+kl,_o=":{ss}",re=null;function ls(e){let l=e*1e3,o=l*60,n=o*60,
s=n*24,a=s*30,u=s*365,m=(e==1?Ul(10,0,3,un).filter(Zo):Ul(10,-3,0,un)).concat([l,l*5,l*10,l*15,l*30,o,o*5,o*10,o*15,o*30,n,n*2,n*3,n*4,n*6,n*8,n*12,s,s*2,s*3,s*
4,s*5,s*6,s*7,s*8,s*9,s*10,s*15,a,a*2,a*3,a*4,a*6,u,u*2,u*5,u*10,u*25,u*50,u*100]),d=[[u,Xo,re,re,re,re,re,re,1],[s*28,"{MMM}",wo,re,re,re,re,re,1],[s,es,wo,re,
re,re,re,re,1],[n,"{h}"+ts,nn,re,Il,re,re,re,1],[o,kl,nn,re,Il,re,re,re,1],[l,_o,nn+" "+kl,re,Il+" "+kl,re,So,re,1],[e,_o+".{fff}",nn+" "+kl,re,Il+" "+kl,re,So,
re,1]];function _(g){return(w,L,P,O,H,G)=>{let v=[],N=H>=u,x=H>=a&&H<u,$=g(P),D=ae($*e,3),q=Un($.getFullYear(),N?0:$.getMonth(),x||N?1:$.getDate()),U=ae(q*e,3);
if(x||N){let Q=x?H/a:0,B=N?H/u:0,b=D==U?D:ae(Un(q.getFullYear()+B,q.getMonth()+Q,1)*e,3),j=new Date(Ee(b/e)),C=j.getFullYear(),I=j.getMonth();for(let F=0;b<=O;F++){
let ee=Un(C+B*F,I+Q*F,1),R=ee-g(ae(ee*e,3));b=ae((+ee+R)*e,3),b<=O&&v.push(b)}}else{let Q=H>=s?s:H,B=et(P)-et(D),b=U+B+pn(D-U,Q);v.push(b);let j=g(b),C=j.getHours()+
j.getMinutes()/o+j.getSeconds()/n,I=H/n,F=w.axes[L]._space,ee=G/F;for(;b=ae(b+H,e==1?0:3),!(b>O);)if(I>1){let R=et(ae(C+I,6))%24,te=g(b).getHours()-R;te>1&&(te=
-1),b-=te*n,C=(C+I)%24;let fe=v[v.length-1];ae((b-fe)/H,3)*ee>=.7&&v.push(b)}else v.push(b)}return v}}return[m,d,_]}var[ef,tf,lf]=ls(1),[nf,of,sf]=ls(.001);Ul(2,
-53,53,[1]);function yo(e,l){return e.map(o=>o.map((n,s)=>s==0||s==8||n==null?n:l(s==1||o[8]==0?n:o[1]+n)))}function ko(e,l){return(o,n,s,a,u)=>{let h=l.find(P=>u>=
P[0])||l[l.length-1],m,d,_,g,w,L;return n.map(P=>{let O=e(P),H=O.getFullYear(),G=O.getMonth(),v=O.getDate(),N=O.getHours(),x=O.getMinutes(),$=O.getSeconds(),D=H!=
m&&h[2]||G!=d&&h[3]||v!=_&&h[4]||N!=g&&h[5]||x!=w&&h[6]||$!=L&&h[7]||h[1];return m=H,d=G,_=v,g=N,w=x,L=$,D(O)})}}function rf(e,l){let o=ai(l);return(n,s,a,u,h)=>s.
map(m=>o(e(m)))}function Un(e,l,o){return new Date(e,l,o)}function vo(e,l){return l(e)}var ff="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function xo(e,l){return(o,n,s,a)=>a==
null?oi:l(e(n))}function uf(e,l){let o=e.series[l];return o.width?o.stroke(e,l):o.points.width?o.points.stroke(e,l):null}function cf(e,l){return e.series[l].fill(
e,l)}var af={show:!0,live:!0,isolate:!1,mount:Dr,markers:{show:!0,width:2,stroke:uf,fill:cf,dash:"solid"},idx:null,idxs:null,values:[]};function pf(e,l){let o=e.
cursor.points,n=ft(),s=o.size(e,l);ge(n,Wl,s),ge(n,Gl,s);let a=s/-2;ge(n,"marginLeft",a),ge(n,"marginTop",a);let u=o.width(e,l,s);return u&&ge(n,"borderWidth",u),
n}function hf(e,l){let o=e.series[l].points;return o._fill||o._stroke}function mf(e,l){let o=e.series[l].points;return o._stroke||o._fill}function df(e,l){return e.
series[l].points.size}var Kn=[0,0];function gf(e,l,o){return Kn[0]=l,Kn[1]=o,Kn}function on(e,l,o,n=!0){return s=>{s.button==0&&(!n||s.target==l)&&o(s)}}function jn(e,l,o,n=!0){
return s=>{(!n||s.target==l)&&o(s)}}var wf={show:!0,x:!0,y:!0,lock:!1,move:gf,points:{one:!1,show:pf,size:df,width:0,stroke:mf,fill:hf},bind:{mousedown:on,mouseup:on,
click:on,dblclick:on,mousemove:jn,mouseleave:jn,mouseenter:jn},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,l)=>{l.stopPropagation(),l.stopImmediatePropagation()},
_x:!1,_y:!1},focus:{dist:(e,l,o,n,s)=>n-s,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},ns={
show:!0,stroke:"rgba(0,0,0,0.07)",width:2},hi=be({},ns,{filter:Yo}),is=be({},hi,{size:10}),os=be({},ns,{show:!1}),mi='12px system-ui, -apple-system, "Segoe UI",\
 Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',ss="bold "+mi,rs=1.5,bo={
show:!0,scale:"x",stroke:ii,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:ss,side:2,grid:hi,ticks:is,border:os,font:mi,lineGap:rs,rotate:0},
Sf="Value",_f="Time",Mo={show:!0,scale:"x",auto:!1,sorted:1,min:ce,max:-ce,idxs:[]};function yf(e,l,o,n,s){return l.map(a=>a==null?"":ui(a))}function kf(e,l,o,n,s,a,u){
let h=[],m=Nt.get(s)||0;o=u?o:ae(pn(o,s),m);for(let d=o;d<=n;d=ae(d+s,m))h.push(Object.is(d,-0)?0:d);return h}function Xn(e,l,o,n,s,a,u){let h=[],m=e.scales[e.axes[l].
scale].log,d=m==10?Dt:Wo,_=et(d(o));s=xl(m,_),m==10&&(s=Jt[gt(s,Jt)]);let g=o,w=s*m;m==10&&(w=Jt[gt(w,Jt)]);do h.push(g),g=g+s,m==10&&!Nt.has(g)&&(g=ae(g,Nt.get(
s))),g>=w&&(s=g,w=s*m,m==10&&(w=Jt[gt(w,Jt)]));while(g<=n);return h}function vf(e,l,o,n,s,a,u){let m=e.scales[e.axes[l].scale].asinh,d=n>m?Xn(e,l,Be(m,o),n,s):[
m],_=n>=0&&o<=0?[0]:[];return(o<-m?Xn(e,l,Be(m,-n),-o,s):[m]).reverse().map(w=>-w).concat(_,d)}var fs=/./,xf=/[12357]/,bf=/[125]/,To=/1/,ei=(e,l,o,n)=>e.map((s,a)=>l==
4&&s==0||a%n==0&&o.test(s.toExponential()[s<0?1:0])?s:null);function Mf(e,l,o,n,s){let a=e.axes[o],u=a.scale,h=e.scales[u],m=e.valToPos,d=a._space,_=m(10,u),g=m(
9,u)-_>=d?fs:m(7,u)-_>=d?xf:m(5,u)-_>=d?bf:To;if(g==To){let w=Ae(m(1,u)-_);if(w<d)return ei(l.slice().reverse(),h.distr,g,ut(d/w)).reverse()}return ei(l,h.distr,
g,1)}function Tf(e,l,o,n,s){let a=e.axes[o],u=a.scale,h=a._space,m=e.valToPos,d=Ae(m(1,u)-m(2,u));return d<h?ei(l.slice().reverse(),3,fs,ut(h/d)).reverse():l}function Ef(e,l,o,n){
return n==null?oi:l==null?"":ui(l)}var Eo={show:!0,scale:"y",stroke:ii,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:ss,side:3,grid:hi,ticks:is,
border:os,font:mi,lineGap:rs,rotate:0};function Af(e,l){let o=3+(e||1)*2;return ae(o*l,3)}function Df(e,l){let{scale:o,idxs:n}=e.series[0],s=e._data[0],a=e.valToPos(
s[n[0]],o,!0),u=e.valToPos(s[n[1]],o,!0),h=Ae(u-a),m=e.series[l],d=h/(m.points.space*oe);return n[1]-n[0]<=d}var Ao={scale:null,auto:!0,sorted:0,min:ce,max:-ce},
us=(e,l,o,n,s)=>s,Do={show:!0,auto:!0,sorted:0,gaps:us,alpha:1,facets:[be({},Ao,{scale:"x"}),be({},Ao,{scale:"y"})]},Po={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,
gaps:us,alpha:1,points:{show:Df,filter:null},values:null,min:ce,max:-ce,idxs:[],path:null,clip:null};function Pf(e,l,o,n,s){return o/10}var cs={time:!0,auto:!0,
distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},Lf=be({},cs,{time:!1,ori:1}),Lo={};function as(e,l){let o=Lo[e];return o||(o={key:e,plots:[],sub(n){o.plots.
push(n)},unsub(n){o.plots=o.plots.filter(s=>s!=n)},pub(n,s,a,u,h,m,d){for(let _=0;_<o.plots.length;_++)o.plots[_]!=s&&o.plots[_].pub(n,s,a,u,h,m,d)}},e!=null&&(Lo[e]=
o)),o}var Tl=1,ti=2;function el(e,l,o){let n=e.mode,s=e.series[l],a=n==2?e._data[l]:e._data,u=e.scales,h=e.bbox,m=a[0],d=n==2?a[1]:a[l],_=n==2?u[s.facets[0].scale]:
u[e.series[0].scale],g=n==2?u[s.facets[1].scale]:u[s.scale],w=h.left,L=h.top,P=h.width,O=h.height,H=e.valToPosH,G=e.valToPosV;return _.ori==0?o(s,m,d,_,g,H,G,w,
L,P,O,dn,Al,wn,hs,ds):o(s,m,d,_,g,G,H,L,w,O,P,gn,Dl,wi,ms,gs)}function di(e,l){let o=0,n=0,s=ne(e.bands,ci);for(let a=0;a<s.length;a++){let u=s[a];u.series[0]==
l?o=u.dir:u.series[1]==l&&(u.dir==1?n|=1:n|=2)}return[o,n==1?-1:n==2?1:n==3?2:0]}function Cf(e,l,o,n,s){let a=e.mode,u=e.series[l],h=a==2?u.facets[1].scale:u.scale,
m=e.scales[h];return s==-1?m.min:s==1?m.max:m.distr==3?m.dir==1?m.min:m.max:0}function Pt(e,l,o,n,s,a){return el(e,l,(u,h,m,d,_,g,w,L,P,O,H)=>{let G=u.pxRound,v=d.
dir*(d.ori==0?1:-1),N=d.ori==0?Al:Dl,x,$;v==1?(x=o,$=n):(x=n,$=o);let D=G(g(h[x],d,O,L)),q=G(w(m[x],_,H,P)),U=G(g(h[$],d,O,L)),Q=G(w(a==1?_.max:_.min,_,H,P)),B=new Path2D(
s);return N(B,U,Q),N(B,D,Q),N(B,D,q),B})}function mn(e,l,o,n,s,a){let u=null;if(e.length>0){u=new Path2D;let h=l==0?wn:wi,m=o;for(let g=0;g<e.length;g++){let w=e[g];
if(w[1]>w[0]){let L=w[0]-m;L>0&&h(u,m,n,L,n+a),m=w[1]}}let d=o+s-m,_=10;d>0&&h(u,m,n-_/2,d,n+a+_)}return u}function zf(e,l,o){let n=e[e.length-1];n&&n[0]==l?n[1]=
o:e.push([l,o])}function gi(e,l,o,n,s,a,u){let h=[],m=e.length;for(let d=s==1?o:n;d>=o&&d<=n;d+=s)if(l[d]===null){let g=d,w=d;if(s==1)for(;++d<=n&&l[d]===null;)
w=d;else for(;--d>=o&&l[d]===null;)w=d;let L=a(e[g]),P=w==g?L:a(e[w]),O=g-s;L=u<=0&&O>=0&&O<m?a(e[O]):L;let G=w+s;P=u>=0&&G>=0&&G<m?a(e[G]):P,P>=L&&h.push([L,P])}
return h}function Co(e){return e==0?Io:e==1?Ee:l=>qt(l,e)}function ps(e){let l=e==0?dn:gn,o=e==0?(s,a,u,h,m,d)=>{s.arcTo(a,u,h,m,d)}:(s,a,u,h,m,d)=>{s.arcTo(u,a,
m,h,d)},n=e==0?(s,a,u,h,m)=>{s.rect(a,u,h,m)}:(s,a,u,h,m)=>{s.rect(u,a,m,h)};return(s,a,u,h,m,d=0,_=0)=>{d==0&&_==0?n(s,a,u,h,m):(d=wt(d,h/2,m/2),_=wt(_,h/2,m/2),
l(s,a+d,u),o(s,a+h,u,a+h,u+m,d),o(s,a+h,u+m,a,u+m,_),o(s,a,u+m,a,u,_),o(s,a,u,a+h,u,d),s.closePath())}}var dn=(e,l,o)=>{e.moveTo(l,o)},gn=(e,l,o)=>{e.moveTo(o,l)},
Al=(e,l,o)=>{e.lineTo(l,o)},Dl=(e,l,o)=>{e.lineTo(o,l)},wn=ps(0),wi=ps(1),hs=(e,l,o,n,s,a)=>{e.arc(l,o,n,s,a)},ms=(e,l,o,n,s,a)=>{e.arc(o,l,n,s,a)},ds=(e,l,o,n,s,a,u)=>{
e.bezierCurveTo(l,o,n,s,a,u)},gs=(e,l,o,n,s,a,u)=>{e.bezierCurveTo(o,l,s,n,u,a)};function ws(e){return(l,o,n,s,a)=>el(l,o,(u,h,m,d,_,g,w,L,P,O,H)=>{let{pxRound:G,
points:v}=u,N,x;d.ori==0?(N=dn,x=hs):(N=gn,x=ms);let $=ae(v.width*oe,3),D=(v.size-v.width)/2*oe,q=ae(D*2,3),U=new Path2D,Q=new Path2D,{left:B,top:b,width:j,height:C}=l.
bbox;wn(Q,B-q,b-q,j+q*2,C+q*2);let I=F=>{if(m[F]!=null){let ee=G(g(h[F],d,O,L)),R=G(w(m[F],_,H,P));N(U,ee+D,R),x(U,ee,R,D,0,sn*2)}};if(a)a.forEach(I);else for(let F=n;F<=
s;F++)I(F);return{stroke:$>0?U:null,fill:U,clip:Q,flags:Tl|ti}})}function Ss(e){return(l,o,n,s,a,u)=>{n!=s&&(a!=n&&u!=n&&e(l,o,n),a!=s&&u!=s&&e(l,o,s),e(l,o,u))}}
var Vf=Ss(Al),Rf=Ss(Dl);function _s(e){let l=ne(e?.alignGaps,0);return(o,n,s,a)=>el(o,n,(u,h,m,d,_,g,w,L,P,O,H)=>{[s,a]=cn(m,s,a);let G=u.pxRound,v=C=>G(g(C,d,O,
L)),N=C=>G(w(C,_,H,P)),x,$;d.ori==0?(x=Al,$=Vf):(x=Dl,$=Rf);let D=d.dir*(d.ori==0?1:-1),q={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Tl},U=q.
stroke,Q=!1;if(a-s>=O*4){let C=z=>o.posToVal(z,d.key,!0),I=null,F=null,ee,R,Ue,we=v(h[D==1?s:a]),te=v(h[s]),fe=v(h[a]),J=C(D==1?te+1:fe-1);for(let z=D==1?s:a;z>=
s&&z<=a;z+=D){let Me=h[z],Se=(D==1?Me<J:Me>J)?we:v(Me),se=m[z];Se==we?se!=null?(R=se,I==null?(x(U,Se,N(R)),ee=I=F=R):R<I?I=R:R>F&&(F=R)):se===null&&(Q=!0):(I!=null&&
$(U,we,N(I),N(F),N(ee),N(R)),se!=null?(R=se,x(U,Se,N(R)),I=F=ee=R):(I=F=null,se===null&&(Q=!0)),we=Se,J=C(we+D))}I!=null&&I!=F&&Ue!=we&&$(U,we,N(I),N(F),N(ee),N(
R))}else for(let C=D==1?s:a;C>=s&&C<=a;C+=D){let I=m[C];I===null?Q=!0:I!=null&&x(U,v(h[C]),N(I))}let[b,j]=di(o,n);if(u.fill!=null||b!=0){let C=q.fill=new Path2D(
U),I=u.fillTo(o,n,u.min,u.max,b),F=N(I),ee=v(h[s]),R=v(h[a]);D==-1&&([R,ee]=[ee,R]),x(C,R,F),x(C,ee,F)}if(!u.spanGaps){let C=[];Q&&C.push(...gi(h,m,s,a,D,v,l)),
q.gaps=C=u.gaps(o,n,s,a,C),q.clip=mn(C,d.ori,L,P,O,H)}return j!=0&&(q.band=j==2?[Pt(o,n,s,a,U,-1),Pt(o,n,s,a,U,1)]:Pt(o,n,s,a,U,j)),q})}function Ff(e){let l=ne(
e.align,1),o=ne(e.ascDesc,!1),n=ne(e.alignGaps,0),s=ne(e.extend,!1);return(a,u,h,m)=>el(a,u,(d,_,g,w,L,P,O,H,G,v,N)=>{[h,m]=cn(g,h,m);let x=d.pxRound,{left:$,width:D}=a.
bbox,q=te=>x(P(te,w,v,H)),U=te=>x(O(te,L,N,G)),Q=w.ori==0?Al:Dl,B={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Tl},b=B.stroke,j=w.dir*(w.ori==
0?1:-1),C=U(g[j==1?h:m]),I=q(_[j==1?h:m]),F=I,ee=I;s&&l==-1&&(ee=$,Q(b,ee,C)),Q(b,I,C);for(let te=j==1?h:m;te>=h&&te<=m;te+=j){let fe=g[te];if(fe==null)continue;
let J=q(_[te]),z=U(fe);l==1?Q(b,J,C):Q(b,F,z),Q(b,J,z),C=z,F=J}let R=F;s&&l==1&&(R=$+D,Q(b,R,C));let[Ue,we]=di(a,u);if(d.fill!=null||Ue!=0){let te=B.fill=new Path2D(
b),fe=d.fillTo(a,u,d.min,d.max,Ue),J=U(fe);Q(te,R,J),Q(te,ee,J)}if(!d.spanGaps){let te=[];te.push(...gi(_,g,h,m,j,q,n));let fe=d.width*oe/2,J=o||l==1?fe:-fe,z=o||
l==-1?-fe:fe;te.forEach(Me=>{Me[0]+=J,Me[1]+=z}),B.gaps=te=d.gaps(a,u,h,m,te),B.clip=mn(te,w.ori,H,G,v,N)}return we!=0&&(B.band=we==2?[Pt(a,u,h,m,b,-1),Pt(a,u,h,
m,b,1)]:Pt(a,u,h,m,b,we)),B})}function zo(e,l,o,n,s,a,u=ce){if(e.length>1){let h=null;for(let m=0,d=1/0;m<e.length;m++)if(l[m]!==void 0){if(h!=null){let _=Ae(e[m]-
e[h]);_<d&&(d=_,u=Ae(o(e[m],n,s,a)-o(e[h],n,s,a)))}h=m}}return u}function Of(e){e=e||Bl;let l=ne(e.size,[.6,ce,1]),o=e.align||0,n=e.gap||0,s=e.radius;s=s==null?
[0,0]:typeof s=="number"?[s,0]:s;let a=X(s),u=1-l[0],h=ne(l[1],ce),m=ne(l[2],1),d=ne(e.disp,Bl),_=ne(e.each,L=>{}),{fill:g,stroke:w}=d;return(L,P,O,H)=>el(L,P,(G,v,N,x,$,D,q,U,Q,B,b)=>{
let j=G.pxRound,C=o,I=n*oe,F=h*oe,ee=m*oe,R,Ue;x.ori==0?[R,Ue]=a(L,P):[Ue,R]=a(L,P);let we=x.dir*(x.ori==0?1:-1),te=x.ori==0?wn:wi,fe=x.ori==0?_:(E,pe,Te,il,Gt,_t,It)=>{
_(E,pe,Te,Gt,il,It,_t)},J=ne(L.bands,ci).find(E=>E.series[0]==P),z=J!=null?J.dir:0,Me=G.fillTo(L,P,G.min,G.max,z),He=j(q(Me,$,b,Q)),Se,se,ct,$e=B,ye=j(G.width*oe),
St=!1,Tt=null,lt=null,Lt=null,tl=null;g!=null&&(ye==0||w!=null)&&(St=!0,Tt=g.values(L,P,O,H),lt=new Map,new Set(Tt).forEach(E=>{E!=null&&lt.set(E,new Path2D)}),
ye>0&&(Lt=w.values(L,P,O,H),tl=new Map,new Set(Lt).forEach(E=>{E!=null&&tl.set(E,new Path2D)})));let{x0:ll,size:Ll}=d;if(ll!=null&&Ll!=null){C=1,v=ll.values(L,P,
O,H),ll.unit==2&&(v=v.map(Te=>L.posToVal(U+Te*B,x.key,!0)));let E=Ll.values(L,P,O,H);Ll.unit==2?se=E[0]*B:se=D(E[0],x,B,U)-D(0,x,B,U),$e=zo(v,N,D,x,B,U,$e),ct=$e-
se+I}else $e=zo(v,N,D,x,B,U,$e),ct=$e*u+I,se=$e-ct;ct<1&&(ct=0),ye>=se/2&&(ye=0),ct<5&&(j=Io);let Kl=ct>0,Ht=$e-ct-(Kl?ye:0);se=j(Qn(Ht,ee,F)),Se=(C==0?se/2:C==
we?0:se)-C*we*((C==0?I/2:0)+(Kl?ye/2:0));let We={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},nl=St?null:new Path2D,Et=null;if(J!=null)Et=L.data[J.
series[1]];else{let{y0:E,y1:pe}=d;E!=null&&pe!=null&&(N=pe.values(L,P,O,H),Et=E.values(L,P,O,H))}let Wt=R*se,K=Ue*se;for(let E=we==1?O:H;E>=O&&E<=H;E+=we){let pe=N[E];
if(pe==null)continue;if(Et!=null){let Ke=Et[E]??0;if(pe-Ke==0)continue;He=q(Ke,$,b,Q)}let Te=x.distr!=2||d!=null?v[E]:E,il=D(Te,x,B,U),Gt=q(ne(pe,Me),$,b,Q),_t=j(
il-Se),It=j(Be(Gt,He)),qe=j(wt(Gt,He)),nt=It-qe;if(pe!=null){let Ke=pe<0?K:Wt,at=pe<0?Wt:K;St?(ye>0&&Lt[E]!=null&&te(tl.get(Lt[E]),_t,qe+et(ye/2),se,Be(0,nt-ye),
Ke,at),Tt[E]!=null&&te(lt.get(Tt[E]),_t,qe+et(ye/2),se,Be(0,nt-ye),Ke,at)):te(nl,_t,qe+et(ye/2),se,Be(0,nt-ye),Ke,at),fe(L,P,E,_t-ye/2,qe,se+ye,nt)}}return ye>0?
We.stroke=St?tl:nl:St||(We._fill=G.width==0?G._fill:G._stroke??G._fill,We.width=0),We.fill=St?lt:nl,We})}function Nf(e,l){let o=ne(l?.alignGaps,0);return(n,s,a,u)=>el(
n,s,(h,m,d,_,g,w,L,P,O,H,G)=>{[a,u]=cn(d,a,u);let v=h.pxRound,N=R=>v(w(R,_,H,P)),x=R=>v(L(R,g,G,O)),$,D,q;_.ori==0?($=dn,q=Al,D=ds):($=gn,q=Dl,D=gs);let U=_.dir*
(_.ori==0?1:-1),Q=N(m[U==1?a:u]),B=Q,b=[],j=[];for(let R=U==1?a:u;R>=a&&R<=u;R+=U)if(d[R]!=null){let we=m[R],te=N(we);b.push(B=te),j.push(x(d[R]))}let C={stroke:e(
b,j,$,q,D,v),fill:null,clip:null,band:null,gaps:null,flags:Tl},I=C.stroke,[F,ee]=di(n,s);if(h.fill!=null||F!=0){let R=C.fill=new Path2D(I),Ue=h.fillTo(n,s,h.min,
h.max,F),we=x(Ue);q(R,B,we),q(R,Q,we)}if(!h.spanGaps){let R=[];R.push(...gi(m,d,a,u,U,N,o)),C.gaps=R=h.gaps(n,s,a,u,R),C.clip=mn(R,_.ori,P,O,H,G)}return ee!=0&&
(C.band=ee==2?[Pt(n,s,a,u,I,-1),Pt(n,s,a,u,I,1)]:Pt(n,s,a,u,I,ee)),C})}function Hf(e){return Nf(Wf,e)}function Wf(e,l,o,n,s,a){let u=e.length;if(u<2)return null;
let h=new Path2D;if(o(h,e[0],l[0]),u==2)n(h,e[1],l[1]);else{let m=Array(u),d=Array(u-1),_=Array(u-1),g=Array(u-1);for(let w=0;w<u-1;w++)_[w]=l[w+1]-l[w],g[w]=e[w+
1]-e[w],d[w]=_[w]/g[w];m[0]=d[0];for(let w=1;w<u-1;w++)d[w]===0||d[w-1]===0||d[w-1]>0!=d[w]>0?m[w]=0:(m[w]=3*(g[w-1]+g[w])/((2*g[w]+g[w-1])/d[w-1]+(g[w]+2*g[w-1])/
d[w]),isFinite(m[w])||(m[w]=0));m[u-1]=d[u-2];for(let w=0;w<u-1;w++)s(h,e[w]+g[w]/3,l[w]+m[w]*g[w]/3,e[w+1]-g[w]/3,l[w+1]-m[w+1]*g[w]/3,e[w+1],l[w+1])}return h}
var li=new Set;function Vo(){for(let e of li)e.syncRect(!0)}El&&(Qt(_r,vl,Vo),Qt(yr,vl,Vo,!0),Qt(rn,vl,()=>{Oe.pxRatio=oe}));var Gf=_s(),If=ws();function Ro(e,l,o,n){
return(n?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((a,u)=>ni(a,u,l,o))}function Yf(e,l){return e.map((o,n)=>n==0?{}:be({},l,o))}function ni(e,l,o,n){
return be({},l==0?o:n,e)}function ys(e,l,o){return l==null?bl:[l,o]}var Bf=ys;function Uf(e,l,o){return l==null?bl:fn(l,o,fi,!0)}function ks(e,l,o,n){return l==
null?bl:an(l,o,e.scales[n].log,!1)}var Kf=ks;function vs(e,l,o,n){return l==null?bl:ri(l,o,e.scales[n].log,!1)}var jf=vs;function $f(e,l,o,n,s){let a=Be(po(e),po(
l)),u=l-e,h=gt(s/n*u,o);do{let m=o[h],d=n*m/u;if(d>=s&&a+(m<5?Nt.get(m):0)<=17)return[m,d]}while(++h<o.length);return[0,0]}function Fo(e){let l,o;return e=e.replace(
/(\d+)px/,(n,s)=>(l=Ee((o=+s)*oe))+"px"),[e,l,o]}function qf(e){e.show&&[e.font,e.labelFont].forEach(l=>{let o=ae(l[2]*oe,1);l[0]=l[0].replace(/[0-9.]+px/,o+"px"),
l[1]=o})}function Oe(e,l,o){let n={mode:ne(e.mode,1)},s=n.mode;function a(t,i,r,f){let c=i.valToPct(t);return f+r*(i.dir==-1?1-c:c)}function u(t,i,r,f){let c=i.
valToPct(t);return f+r*(i.dir==-1?c:1-c)}function h(t,i,r,f){return i.ori==0?a(t,i,r,f):u(t,i,r,f)}n.valToPosH=a,n.valToPosV=u;let m=!1;n.status=0;let d=n.root=
ft(tr);if(e.id!=null&&(d.id=e.id),Xe(d,e.class),e.title){let t=ft(ir,d);t.textContent=e.title}let _=dt("canvas"),g=n.ctx=_.getContext("2d"),w=ft(or,d);Qt("click",
w,t=>{t.target===P&&(he!=dl||_e!=gl)&&Fe.click(n,t)},!0);let L=n.under=ft(sr,w);w.appendChild(_);let P=n.over=ft(rr,w);e=Ml(e);let O=+ne(e.pxAlign,1),H=Co(O);(e.
plugins||[]).forEach(t=>{t.opts&&(e=t.opts(n,e)||e)});let G=e.ms||.001,v=n.series=s==1?Ro(e.series||[],Mo,Po,!1):Yf(e.series||[null],Do),N=n.axes=Ro(e.axes||[],
bo,Eo,!0),x=n.scales={},$=n.bands=e.bands||[];$.forEach(t=>{t.fill=X(t.fill||null),t.dir=ne(t.dir,-1)});let D=s==2?v[1].facets[0].scale:v[0].scale,q={axes:Ws,series:Rs},
U=(e.drawOrder||["axes","series"]).map(t=>q[t]);function Q(t){let i=t.distr==3?r=>Dt(r>0?r:t.clamp(n,r,t.min,t.max,t.key)):t.distr==4?r=>Bn(r,t.asinh):t.distr==
100?r=>t.fwd(r):r=>r;return r=>{let f=i(r),{_min:c,_max:p}=t,S=p-c;return(f-c)/S}}function B(t){let i=x[t];if(i==null){let r=(e.scales||Bl)[t]||Bl;if(r.from!=null){
B(r.from);let f=be({},x[r.from],r,{key:t});f.valToPct=Q(f),x[t]=f}else{i=x[t]=be({},t==D?cs:Lf,r),i.key=t;let f=i.time,c=i.range,p=Ot(c);if((t!=D||s==2&&!f)&&(p&&
(c[0]==null||c[1]==null)&&(c={min:c[0]==null?uo:{mode:1,hard:c[0],soft:c[0]},max:c[1]==null?uo:{mode:1,hard:c[1],soft:c[1]}},p=!1),!p&&hn(c))){let S=c;c=(y,k,M)=>k==
null?bl:fn(k,M,S)}i.range=X(c||(f?Bf:t==D?i.distr==3?Kf:i.distr==4?jf:ys:i.distr==3?ks:i.distr==4?vs:Uf)),i.auto=X(p?!1:i.auto),i.clamp=X(i.clamp||Pf),i._min=i.
_max=null,i.valToPct=Q(i)}}}B("x"),B("y"),s==1&&v.forEach(t=>{B(t.scale)}),N.forEach(t=>{B(t.scale)});for(let t in e.scales)B(t);let b=x[D],j=b.distr,C,I;b.ori==
0?(Xe(d,lr),C=a,I=u):(Xe(d,nr),C=u,I=a);let F={};for(let t in x){let i=x[t];(i.min!=null||i.max!=null)&&(F[t]={min:i.min,max:i.max},i.min=i.max=null)}let ee=e.tzDate||
(t=>new Date(Ee(t/G))),R=e.fmtDate||ai,Ue=G==1?lf(ee):sf(ee),we=ko(ee,yo(G==1?tf:of,R)),te=xo(ee,vo(ff,R)),fe=[],J=n.legend=be({},af,e.legend),z=n.cursor=be({},
wf,{drag:{y:s==2}},e.cursor),Me=J.show,He=z.show,Se=J.markers;J.idxs=fe,Se.width=X(Se.width),Se.dash=X(Se.dash),Se.stroke=X(Se.stroke),Se.fill=X(Se.fill);let se,
ct,$e,ye=[],St=[],Tt,lt=!1,Lt={};if(J.live){let t=v[1]?v[1].values:null;lt=t!=null,Tt=lt?t(n,1,0):{_:0};for(let i in Tt)Lt[i]=oi}if(Me)if(se=dt("table",hr,d),$e=
dt("tbody",null,se),J.mount(n,se),lt){ct=dt("thead",null,se,$e);let t=dt("tr",null,ct);dt("th",null,t);for(var tl in Tt)dt("th",Ji,t).textContent=tl}else Xe(se,
dr),J.live&&Xe(se,mr);let ll={show:!0},Ll={show:!1};function Kl(t,i){if(i==0&&(lt||!J.live||s==2))return bl;let r=[],f=dt("tr",gr,$e,$e.childNodes[i]);Xe(f,t.class),
t.show||Xe(f,Zt);let c=dt("th",null,f);if(Se.show){let y=ft(wr,c);if(i>0){let k=Se.width(n,i);k&&(y.style.border=k+"px "+Se.dash(n,i)+" "+Se.stroke(n,i)),y.style.
background=Se.fill(n,i)}}let p=ft(Ji,c);t.label instanceof HTMLElement?p.appendChild(t.label):p.textContent=t.label,i>0&&(Se.show||(p.style.color=t.width>0?Se.stroke(
n,i):Se.fill(n,i)),We("click",c,y=>{if(z._lock)return;Bt(y);let k=v.indexOf(t);if((y.ctrlKey||y.metaKey)!=J.isolate){let M=v.some((T,A)=>A>0&&A!=k&&T.show);v.forEach(
(T,A)=>{A>0&&kt(A,M?A==k?ll:Ll:ll,!0,xe.setSeries)})}else kt(k,{show:!t.show},!0,xe.setSeries)},!1),sl&&We(eo,c,y=>{z._lock||(Bt(y),kt(v.indexOf(t),Sl,!0,xe.setSeries))},
!1));for(var S in Tt){let y=dt("td",Sr,f);y.textContent="--",r.push(y)}return[f,r]}let Ht=new Map;function We(t,i,r,f=!0){let c=Ht.get(i)||{},p=z.bind[t](n,i,r,
f);p&&(Qt(t,i,c[t]=p),Ht.set(i,c))}function nl(t,i,r){let f=Ht.get(i)||{};for(let c in f)(t==null||c==t)&&(Zn(c,i,f[c]),delete f[c]);t==null&&Ht.delete(i)}let Et=0,
Wt=0,K=0,E=0,pe=0,Te=0,il=pe,Gt=Te,_t=K,It=E,qe=0,nt=0,Ke=0,at=0;n.bbox={};let Sn=!1,jl=!1,ol=!1,Yt=!1,$l=!1,it=!1;function _n(t,i,r){(r||t!=n.width||i!=n.height)&&
yi(t,i),al(!1),ol=!0,jl=!0,pl()}function yi(t,i){n.width=Et=K=t,n.height=Wt=E=i,pe=Te=0,As(),Ds();let r=n.bbox;qe=r.left=qt(pe*oe,.5),nt=r.top=qt(Te*oe,.5),Ke=r.
width=qt(K*oe,.5),at=r.height=qt(E*oe,.5)}let Ms=3;function Ts(){let t=!1,i=0;for(;!t;){i++;let r=Ns(i),f=Hs(i);t=i==Ms||r&&f,t||(yi(n.width,n.height),jl=!0)}}function Es({
width:t,height:i}){_n(t,i)}n.setSize=Es;function As(){let t=!1,i=!1,r=!1,f=!1;N.forEach((c,p)=>{if(c.show&&c._show){let{side:S,_size:y}=c,k=S%2,M=c.label!=null?
c.labelSize:0,T=y+M;T>0&&(k?(K-=T,S==3?(pe+=T,f=!0):r=!0):(E-=T,S==0?(Te+=T,t=!0):i=!0))}}),Ut[0]=t,Ut[1]=r,Ut[2]=i,Ut[3]=f,K-=Ct[1]+Ct[3],pe+=Ct[3],E-=Ct[2]+Ct[0],
Te+=Ct[0]}function Ds(){let t=pe+K,i=Te+E,r=pe,f=Te;function c(p,S){switch(p){case 1:return t+=S,t-S;case 2:return i+=S,i-S;case 3:return r-=S,r+S;case 0:return f-=
S,f+S}}N.forEach((p,S)=>{if(p.show&&p._show){let y=p.side;p._pos=c(y,p._size),p.label!=null&&(p._lpos=c(y,p.labelSize))}})}if(z.dataIdx==null){let t=z.hover,i=t.
skip=new Set(t.skip??[]);i.add(void 0);let r=t.prox=X(t.prox),f=t.bias??=0;z.dataIdx=(c,p,S,y)=>{if(p==0)return S;let k=S,M=r(c,p,S,y)??ce,T=M>=0&&M<ce,A=b.ori==
0?K:E,Y=z.left,ie=l[0],le=l[p];if(i.has(le[S])){k=null;let Z=null,W=null,V;if(f==0||f==-1)for(V=S;Z==null&&V-- >0;)i.has(le[V])||(Z=V);if(f==0||f==1)for(V=S;W==
null&&V++<le.length;)i.has(le[V])||(W=V);if(Z!=null||W!=null)if(T){let de=Z==null?-1/0:C(ie[Z],b,A,0),ke=W==null?1/0:C(ie[W],b,A,0),Ve=Y-de,ue=ke-Y;Ve<=ue?Ve<=M&&
(k=Z):ue<=M&&(k=W)}else k=W==null?Z:Z==null?W:S-Z<=W-S?Z:W}else T&&Ae(Y-C(ie[S],b,A,0))>M&&(k=null);return k}}let Bt=t=>{z.event=t};z.idxs=fe,z._lock=!1;let Ne=z.
points;Ne.show=X(Ne.show),Ne.size=X(Ne.size),Ne.stroke=X(Ne.stroke),Ne.width=X(Ne.width),Ne.fill=X(Ne.fill);let yt=n.focus=be({},e.focus||{alpha:.3},z.focus),sl=yt.
prox>=0,rl=sl&&Ne.one,ot=[],fl=[],ul=[];function ki(t,i){let r=Ne.show(n,i);if(r instanceof HTMLElement)return Xe(r,pr),Xe(r,t.class),Mt(r,-10,-10,K,E),P.insertBefore(
r,ot[i]),r}function vi(t,i){if(s==1||i>0){let r=s==1&&x[t.scale].time,f=t.value;t.value=r?go(f)?xo(ee,vo(f,R)):f||te:f||Ef,t.label=t.label||(r?_f:Sf)}if(rl||i>0){
t.width=t.width==null?1:t.width,t.paths=t.paths||Gf||Pr,t.fillTo=X(t.fillTo||Cf),t.pxAlign=+ne(t.pxAlign,O),t.pxRound=Co(t.pxAlign),t.stroke=X(t.stroke||null),t.
fill=X(t.fill||null),t._stroke=t._fill=t._paths=t._focus=null;let r=Af(Be(1,t.width),1),f=t.points=be({},{size:r,width:Be(1,r*.2),stroke:t.stroke,space:r*2,paths:If,
_stroke:null,_fill:null},t.points);f.show=X(f.show),f.filter=X(f.filter),f.fill=X(f.fill),f.stroke=X(f.stroke),f.paths=X(f.paths),f.pxAlign=t.pxAlign}if(Me){let r=Kl(
t,i);ye.splice(i,0,r[0]),St.splice(i,0,r[1]),J.values.push(null)}if(He){fe.splice(i,0,null);let r=null;rl?i==0&&(r=ki(t,i)):i>0&&(r=ki(t,i)),ot.splice(i,0,r),fl.
splice(i,0,0),ul.splice(i,0,0)}ze("addSeries",i)}function Ps(t,i){i=i??v.length,t=s==1?ni(t,i,Mo,Po):ni(t,i,{},Do),v.splice(i,0,t),vi(v[i],i)}n.addSeries=Ps;function Ls(t){
if(v.splice(t,1),Me){J.values.splice(t,1),St.splice(t,1);let i=ye.splice(t,1)[0];nl(null,i.firstChild),i.remove()}He&&(fe.splice(t,1),ot.splice(t,1)[0].remove(),
fl.splice(t,1),ul.splice(t,1)),ze("delSeries",t)}n.delSeries=Ls;let Ut=[!1,!1,!1,!1];function Cs(t,i){if(t._show=t.show,t.show){let r=t.side%2,f=x[t.scale];f==null&&
(t.scale=r?v[1].scale:D,f=x[t.scale]);let c=f.time;t.size=X(t.size),t.space=X(t.space),t.rotate=X(t.rotate),Ot(t.incrs)&&t.incrs.forEach(S=>{!Nt.has(S)&&Nt.set(
S,Uo(S))}),t.incrs=X(t.incrs||(f.distr==2?Qr:c?G==1?ef:nf:Jt)),t.splits=X(t.splits||(c&&f.distr==1?Ue:f.distr==3?Xn:f.distr==4?vf:kf)),t.stroke=X(t.stroke),t.grid.
stroke=X(t.grid.stroke),t.ticks.stroke=X(t.ticks.stroke),t.border.stroke=X(t.border.stroke);let p=t.values;t.values=Ot(p)&&!Ot(p[0])?X(p):c?Ot(p)?ko(ee,yo(p,R)):
go(p)?rf(ee,p):p||we:p||yf,t.filter=X(t.filter||(f.distr>=3&&f.log==10?Mf:f.distr==3&&f.log==2?Tf:Yo)),t.font=Fo(t.font),t.labelFont=Fo(t.labelFont),t._size=t.size(
n,null,i,0),t._space=t._rotate=t._incrs=t._found=t._splits=t._values=null,t._size>0&&(Ut[i]=!0,t._el=ft(fr,w))}}function Cl(t,i,r,f){let[c,p,S,y]=r,k=i%2,M=0;return k==
0&&(y||p)&&(M=i==0&&!c||i==2&&!S?Ee(bo.size/3):0),k==1&&(c||S)&&(M=i==1&&!p||i==3&&!y?Ee(Eo.size/2):0),M}let xi=n.padding=(e.padding||[Cl,Cl,Cl,Cl]).map(t=>X(ne(
t,Cl))),Ct=n._padding=xi.map((t,i)=>t(n,i,Ut,0)),Re,De=null,Pe=null,ql=s==1?v[0].idxs:null,pt=null,zl=!1;function bi(t,i){if(l=t??[],n.data=n._data=l,s==2){Re=0;
for(let r=1;r<v.length;r++)Re+=l[r][0].length}else{l.length==0&&(n.data=n._data=l=[[]]),pt=l[0],Re=pt.length;let r=l;if(j==2){r=l.slice();let f=r[0]=Array(Re);for(let c=0;c<
Re;c++)f[c]=c}n._data=l=r}if(al(!0),ze("setData"),j==2&&(ol=!0),i!==!1){let r=b;r.auto(n,zl)?yn():Vt(D,r.min,r.max),Yt=Yt||z.left>=0,it=!0,pl()}}n.setData=bi;function yn(){
zl=!0;let t,i;s==1&&(Re>0?(De=ql[0]=0,Pe=ql[1]=Re-1,t=l[0][De],i=l[0][Pe],j==2?(t=De,i=Pe):t==i&&(j==3?[t,i]=an(t,t,b.log,!1):j==4?[t,i]=ri(t,t,b.log,!1):b.time?
i=t+Ee(86400/G):[t,i]=fn(t,i,fi,!0))):(De=ql[0]=t=null,Pe=ql[1]=i=null)),Vt(D,t,i)}let Jl,cl,kn,vn,xn,bn,Mn,Tn,En,je;function Mi(t,i,r,f,c,p){t??=Qi,r??=ci,f??=
"butt",c??=Qi,p??="round",t!=Jl&&(g.strokeStyle=Jl=t),c!=cl&&(g.fillStyle=cl=c),i!=kn&&(g.lineWidth=kn=i),p!=xn&&(g.lineJoin=xn=p),f!=bn&&(g.lineCap=bn=f),r!=vn&&
g.setLineDash(vn=r)}function Ti(t,i,r,f){i!=cl&&(g.fillStyle=cl=i),t!=Mn&&(g.font=Mn=t),r!=Tn&&(g.textAlign=Tn=r),f!=En&&(g.textBaseline=En=f)}function An(t,i,r,f,c=0){
if(f.length>0&&t.auto(n,zl)&&(i==null||i.min==null)){let p=ne(De,0),S=ne(Pe,f.length-1),y=r.min==null?br(f,p,S,c,t.distr==3):[r.min,r.max];t.min=wt(t.min,r.min=
y[0]),t.max=Be(t.max,r.max=y[1])}}let Ei={min:null,max:null};function zs(){for(let f in x){let c=x[f];F[f]==null&&(c.min==null||F[D]!=null&&c.auto(n,zl))&&(F[f]=
Ei)}for(let f in x){let c=x[f];F[f]==null&&c.from!=null&&F[c.from]!=null&&(F[f]=Ei)}F[D]!=null&&al(!0);let t={};for(let f in F){let c=F[f];if(c!=null){let p=t[f]=
Ml(x[f],zr);if(c.min!=null)be(p,c);else if(f!=D||s==2)if(Re==0&&p.from==null){let S=p.range(n,null,null,f);p.min=S[0],p.max=S[1]}else p.min=ce,p.max=-ce}}if(Re>
0){v.forEach((f,c)=>{if(s==1){let p=f.scale,S=F[p];if(S==null)return;let y=t[p];if(c==0){let k=y.range(n,y.min,y.max,p);y.min=k[0],y.max=k[1],De=gt(y.min,l[0]),
Pe=gt(y.max,l[0]),Pe-De>1&&(l[0][De]<y.min&&De++,l[0][Pe]>y.max&&Pe--),f.min=pt[De],f.max=pt[Pe]}else f.show&&f.auto&&An(y,S,f,l[c],f.sorted);f.idxs[0]=De,f.idxs[1]=
Pe}else if(c>0&&f.show&&f.auto){let[p,S]=f.facets,y=p.scale,k=S.scale,[M,T]=l[c],A=t[y],Y=t[k];A!=null&&An(A,F[y],p,M,p.sorted),Y!=null&&An(Y,F[k],S,T,S.sorted),
f.min=S.min,f.max=S.max}});for(let f in t){let c=t[f],p=F[f];if(c.from==null&&(p==null||p.min==null)){let S=c.range(n,c.min==ce?null:c.min,c.max==-ce?null:c.max,
f);c.min=S[0],c.max=S[1]}}}for(let f in t){let c=t[f];if(c.from!=null){let p=t[c.from];if(p.min==null)c.min=c.max=null;else{let S=c.range(n,p.min,p.max,f);c.min=
S[0],c.max=S[1]}}}let i={},r=!1;for(let f in t){let c=t[f],p=x[f];if(p.min!=c.min||p.max!=c.max){p.min=c.min,p.max=c.max;let S=p.distr;p._min=S==3?Dt(p.min):S==
4?Bn(p.min,p.asinh):S==100?p.fwd(p.min):p.min,p._max=S==3?Dt(p.max):S==4?Bn(p.max,p.asinh):S==100?p.fwd(p.max):p.max,i[f]=r=!0}}if(r){v.forEach((f,c)=>{s==2?c>0&&
i.y&&(f._paths=null):i[f.scale]&&(f._paths=null)});for(let f in i)ol=!0,ze("setScale",f);He&&z.left>=0&&(Yt=it=!0)}for(let f in F)F[f]=null}function Vs(t){let i=Qn(
De-1,0,Re-1),r=Qn(Pe+1,0,Re-1);for(;t[i]==null&&i>0;)i--;for(;t[r]==null&&r<Re-1;)r++;return[i,r]}function Rs(){if(Re>0){let t=v.some(i=>i._focus)&&je!=yt.alpha;
t&&(g.globalAlpha=je=yt.alpha),v.forEach((i,r)=>{if(r>0&&i.show&&(Ai(r,!1),Ai(r,!0),i._paths==null)){let f=je;je!=i.alpha&&(g.globalAlpha=je=i.alpha);let c=s==2?
[0,l[r][0].length-1]:Vs(l[r]);i._paths=i.paths(n,r,c[0],c[1]),je!=f&&(g.globalAlpha=je=f)}}),v.forEach((i,r)=>{if(r>0&&i.show){let f=je;je!=i.alpha&&(g.globalAlpha=
je=i.alpha),i._paths!=null&&Di(r,!1);{let c=i._paths!=null?i._paths.gaps:null,p=i.points.show(n,r,De,Pe,c),S=i.points.filter(n,r,p,c);(p||S)&&(i.points._paths=i.
points.paths(n,r,De,Pe,S),Di(r,!0))}je!=f&&(g.globalAlpha=je=f),ze("drawSeries",r)}}),t&&(g.globalAlpha=je=1)}}function Ai(t,i){let r=i?v[t].points:v[t];r._stroke=
r.stroke(n,t),r._fill=r.fill(n,t)}function Di(t,i){let r=i?v[t].points:v[t],{stroke:f,fill:c,clip:p,flags:S,_stroke:y=r._stroke,_fill:k=r._fill,_width:M=r.width}=r.
_paths;M=ae(M*oe,3);let T=null,A=M%2/2;i&&k==null&&(k=M>0?"#fff":y);let Y=r.pxAlign==1&&A>0;if(Y&&g.translate(A,A),!i){let ie=qe-M/2,le=nt-M/2,Z=Ke+M,W=at+M;T=new Path2D,
T.rect(ie,le,Z,W)}i?Dn(y,M,r.dash,r.cap,k,f,c,S,p):Fs(t,y,M,r.dash,r.cap,k,f,c,S,T,p),Y&&g.translate(-A,-A)}function Fs(t,i,r,f,c,p,S,y,k,M,T){let A=!1;k!=0&&$.
forEach((Y,ie)=>{if(Y.series[0]==t){let le=v[Y.series[1]],Z=l[Y.series[1]],W=(le._paths||Bl).band;Ot(W)&&(W=Y.dir==1?W[0]:W[1]);let V,de=null;le.show&&W&&Tr(Z,De,
Pe)?(de=Y.fill(n,ie)||p,V=le._paths.clip):W=null,Dn(i,r,f,c,de,S,y,k,M,T,V,W),A=!0}}),A||Dn(i,r,f,c,p,S,y,k,M,T)}let Pi=Tl|ti;function Dn(t,i,r,f,c,p,S,y,k,M,T,A){
Mi(t,i,r,f,c),(k||M||A)&&(g.save(),k&&g.clip(k),M&&g.clip(M)),A?(y&Pi)==Pi?(g.clip(A),T&&g.clip(T),Ql(c,S),Zl(t,p,i)):y&ti?(Ql(c,S),g.clip(A),Zl(t,p,i)):y&Tl&&(g.
save(),g.clip(A),T&&g.clip(T),Ql(c,S),g.restore(),Zl(t,p,i)):(Ql(c,S),Zl(t,p,i)),(k||M||A)&&g.restore()}function Zl(t,i,r){r>0&&(i instanceof Map?i.forEach((f,c)=>{
g.strokeStyle=Jl=c,g.stroke(f)}):i!=null&&t&&g.stroke(i))}function Ql(t,i){i instanceof Map?i.forEach((r,f)=>{g.fillStyle=cl=f,g.fill(r)}):i!=null&&t&&g.fill(i)}
function Os(t,i,r,f){let c=N[t],p;if(f<=0)p=[0,0];else{let S=c._space=c.space(n,t,i,r,f),y=c._incrs=c.incrs(n,t,i,r,f,S);p=$f(i,r,y,f,S)}return c._found=p}function Pn(t,i,r,f,c,p,S,y,k,M){
let T=S%2/2;O==1&&g.translate(T,T),Mi(y,S,k,M,y),g.beginPath();let A,Y,ie,le,Z=c+(f==0||f==3?-p:p);r==0?(Y=c,le=Z):(A=c,ie=Z);for(let W=0;W<t.length;W++)i[W]!=null&&
(r==0?A=ie=t[W]:Y=le=t[W],g.moveTo(A,Y),g.lineTo(ie,le));g.stroke(),O==1&&g.translate(-T,-T)}function Ns(t){let i=!0;return N.forEach((r,f)=>{if(!r.show)return;
let c=x[r.scale];if(c.min==null){r._show&&(i=!1,r._show=!1,al(!1));return}else r._show||(i=!1,r._show=!0,al(!1));let p=r.side,S=p%2,{min:y,max:k}=c,[M,T]=Os(f,y,
k,S==0?K:E);if(T==0)return;let A=c.distr==2,Y=r._splits=r.splits(n,f,y,k,M,T,A),ie=c.distr==2?Y.map(V=>pt[V]):Y,le=c.distr==2?pt[Y[1]]-pt[Y[0]]:M,Z=r._values=r.
values(n,r.filter(n,ie,f,T,le),f,T,le);r._rotate=p==2?r.rotate(n,Z,f,T):0;let W=r._size;r._size=ut(r.size(n,Z,f,t)),W!=null&&r._size!=W&&(i=!1)}),i}function Hs(t){
let i=!0;return xi.forEach((r,f)=>{let c=r(n,f,Ut,t);c!=Ct[f]&&(i=!1),Ct[f]=c}),i}function Ws(){for(let t=0;t<N.length;t++){let i=N[t];if(!i.show||!i._show)continue;
let r=i.side,f=r%2,c,p,S=i.stroke(n,t),y=r==0||r==3?-1:1,[k,M]=i._found;if(i.label!=null){let Ie=i.labelGap*y,Qe=Ee((i._lpos+Ie)*oe);Ti(i.labelFont[0],S,"center",
r==2?"top":Zi),g.save(),f==1?(c=p=0,g.translate(Qe,Ee(nt+at/2)),g.rotate((r==3?-sn:sn)/2)):(c=Ee(qe+Ke/2),p=Qe);let $t=Go(i.label)?i.label(n,t,k,M):i.label;g.fillText(
$t,c,p),g.restore()}if(M==0)continue;let T=x[i.scale],A=f==0?Ke:at,Y=f==0?qe:nt,ie=i._splits,le=T.distr==2?ie.map(Ie=>pt[Ie]):ie,Z=T.distr==2?pt[ie[1]]-pt[ie[0]]:
k,W=i.ticks,V=i.border,de=W.show?W.size:0,ke=Ee(de*oe),Ve=Ee((i.alignTo==2?i._size-de-i.gap:i.gap)*oe),ue=i._rotate*-sn/180,ve=H(i._pos*oe),Je=(ke+Ve)*y,Ge=ve+Je;
p=f==0?Ge:0,c=f==1?Ge:0;let st=i.font[0],ht=i.align==1?yl:i.align==2?Gn:ue>0?yl:ue<0?Gn:f==0?"center":r==3?Gn:yl,xt=ue||f==1?"middle":r==2?"top":Zi;Ti(st,S,ht,xt);
let Ze=i.font[1]*i.lineGap,rt=ie.map(Ie=>H(h(Ie,T,A,Y))),mt=i._values;for(let Ie=0;Ie<mt.length;Ie++){let Qe=mt[Ie];if(Qe!=null){f==0?c=rt[Ie]:p=rt[Ie],Qe=""+Qe;
let $t=Qe.indexOf(`
`)==-1?[Qe]:Qe.split(/\n/gm);for(let Ye=0;Ye<$t.length;Ye++){let qi=$t[Ye];ue?(g.save(),g.translate(c,p+Ye*Ze),g.rotate(ue),g.fillText(qi,0,0),g.restore()):g.fillText(
qi,c,p+Ye*Ze)}}}W.show&&Pn(rt,W.filter(n,le,t,M,Z),f,r,ve,ke,ae(W.width*oe,3),W.stroke(n,t),W.dash,W.cap);let bt=i.grid;bt.show&&Pn(rt,bt.filter(n,le,t,M,Z),f,f==
0?2:1,f==0?nt:qe,f==0?at:Ke,ae(bt.width*oe,3),bt.stroke(n,t),bt.dash,bt.cap),V.show&&Pn([ve],[1],f==0?1:0,f==0?1:2,f==1?nt:qe,f==1?at:Ke,ae(V.width*oe,3),V.stroke(
n,t),V.dash,V.cap)}ze("drawAxes")}function al(t){v.forEach((i,r)=>{r>0&&(i._paths=null,t&&(s==1?(i.min=null,i.max=null):i.facets.forEach(f=>{f.min=null,f.max=null})))})}
let Xl=!1,Ln=!1,Vl=[];function Gs(){Ln=!1;for(let t=0;t<Vl.length;t++)ze(...Vl[t]);Vl.length=0}function pl(){Xl||(Wr(Li),Xl=!0)}function Is(t,i=!1){Xl=!0,Ln=i,t(
n),Li(),i&&Vl.length>0&&queueMicrotask(Gs)}n.batch=Is;function Li(){if(Sn&&(zs(),Sn=!1),ol&&(Ts(),ol=!1),jl){if(ge(L,yl,pe),ge(L,"top",Te),ge(L,Wl,K),ge(L,Gl,E),
ge(P,yl,pe),ge(P,"top",Te),ge(P,Wl,K),ge(P,Gl,E),ge(w,Wl,Et),ge(w,Gl,Wt),_.width=Ee(Et*oe),_.height=Ee(Wt*oe),N.forEach(({_el:t,_show:i,_size:r,_pos:f,side:c})=>{
if(t!=null)if(i){let p=c===3||c===0?r:0,S=c%2==1;ge(t,S?"left":"top",f-p),ge(t,S?"width":"height",r),ge(t,S?"top":"left",S?Te:pe),ge(t,S?"height":"width",S?E:K),
Jn(t,Zt)}else Xe(t,Zt)}),Jl=cl=kn=xn=bn=Mn=Tn=En=vn=null,je=1,Ol(!0),pe!=il||Te!=Gt||K!=_t||E!=It){al(!1);let t=K/_t,i=E/It;if(He&&!Yt&&z.left>=0){z.left*=t,z.top*=
i,hl&&Mt(hl,Ee(z.left),0,K,E),ml&&Mt(ml,0,Ee(z.top),K,E);for(let r=0;r<ot.length;r++){let f=ot[r];f!=null&&(fl[r]*=t,ul[r]*=i,Mt(f,ut(fl[r]),ut(ul[r]),K,E))}}if(me.
show&&!$l&&me.left>=0&&me.width>0){me.left*=t,me.width*=t,me.top*=i,me.height*=i;for(let r in On)ge(wl,r,me[r])}il=pe,Gt=Te,_t=K,It=E}ze("setSize"),jl=!1}Et>0&&
Wt>0&&(g.clearRect(0,0,_.width,_.height),ze("drawClear"),U.forEach(t=>t()),ze("draw")),me.show&&$l&&(en(me),$l=!1),He&&Yt&&(jt(null,!0,!1),Yt=!1),J.show&&J.live&&
it&&(Rn(),it=!1),m||(m=!0,n.status=1,ze("ready")),zl=!1,Xl=!1}n.redraw=(t,i)=>{ol=i||!1,t!==!1?Vt(D,b.min,b.max):pl()};function Cn(t,i){let r=x[t];if(r.from==null){
if(Re==0){let f=r.range(n,i.min,i.max,t);i.min=f[0],i.max=f[1]}if(i.min>i.max){let f=i.min;i.min=i.max,i.max=f}if(Re>1&&i.min!=null&&i.max!=null&&i.max-i.min<1e-16)
return;t==D&&r.distr==2&&Re>0&&(i.min=gt(i.min,l[0]),i.max=gt(i.max,l[0]),i.min==i.max&&i.max++),F[t]=i,Sn=!0,pl()}}n.setScale=Cn;let zn,Vn,hl,ml,Ci,zi,dl,gl,Vi,
Ri,he,_e,zt=!1,Fe=z.drag,Le=Fe.x,Ce=Fe.y;He&&(z.x&&(zn=ft(cr,P)),z.y&&(Vn=ft(ar,P)),b.ori==0?(hl=zn,ml=Vn):(hl=Vn,ml=zn),he=z.left,_e=z.top);let me=n.select=be(
{show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),wl=me.show?ft(ur,me.over?P:L):null;function en(t,i){if(me.show){for(let r in t)me[r]=t[r],r in On&&ge(
wl,r,t[r]);i!==!1&&ze("setSelect")}}n.setSelect=en;function Ys(t){if(v[t].show)Me&&Jn(ye[t],Zt);else if(Me&&Xe(ye[t],Zt),He){let r=rl?ot[0]:ot[t];r!=null&&Mt(r,
-10,-10,K,E)}}function Vt(t,i,r){Cn(t,{min:i,max:r})}function kt(t,i,r,f){i.focus!=null&&$s(t),i.show!=null&&v.forEach((c,p)=>{p>0&&(t==p||t==null)&&(c.show=i.show,
Ys(p),s==2?(Vt(c.facets[0].scale,null,null),Vt(c.facets[1].scale,null,null)):Vt(c.scale,null,null),pl())}),r!==!1&&ze("setSeries",t,i),f&&Nl("setSeries",n,t,i)}
n.setSeries=kt;function Bs(t,i){be($[t],i)}function Us(t,i){t.fill=X(t.fill||null),t.dir=ne(t.dir,-1),i=i??$.length,$.splice(i,0,t)}function Ks(t){t==null?$.length=
0:$.splice(t,1)}n.addBand=Us,n.setBand=Bs,n.delBand=Ks;function js(t,i){v[t].alpha=i,He&&ot[t]!=null&&(ot[t].style.opacity=i),Me&&ye[t]&&(ye[t].style.opacity=i)}
let At,Rt,Kt,Sl={focus:!0};function $s(t){if(t!=Kt){let i=t==null,r=yt.alpha!=1;v.forEach((f,c)=>{if(s==1||c>0){let p=i||c==0||c==t;f._focus=i?null:p,r&&js(c,p?
1:yt.alpha)}}),Kt=t,r&&pl()}}Me&&sl&&We(to,se,t=>{z._lock||(Bt(t),Kt!=null&&kt(null,Sl,!0,xe.setSeries))});function vt(t,i,r){let f=x[i];r&&(t=t/oe-(f.ori==1?Te:
pe));let c=K;f.ori==1&&(c=E,t=c-t),f.dir==-1&&(t=c-t);let p=f._min,S=f._max,y=t/c,k=p+(S-p)*y,M=f.distr;return M==3?xl(10,k):M==4?Ar(k,f.asinh):M==100?f.bwd(k):
k}function qs(t,i){let r=vt(t,D,i);return gt(r,l[0],De,Pe)}n.valToIdx=t=>gt(t,l[0]),n.posToIdx=qs,n.posToVal=vt,n.valToPos=(t,i,r)=>x[i].ori==0?a(t,x[i],r?Ke:K,
r?qe:0):u(t,x[i],r?at:E,r?nt:0),n.setCursor=(t,i,r)=>{he=t.left,_e=t.top,jt(null,i,r)};function Fi(t,i){ge(wl,yl,me.left=t),ge(wl,Wl,me.width=i)}function Oi(t,i){
ge(wl,"top",me.top=t),ge(wl,Gl,me.height=i)}let Rl=b.ori==0?Fi:Oi,Fl=b.ori==1?Fi:Oi;function Js(){if(Me&&J.live)for(let t=s==2?1:0;t<v.length;t++){if(t==0&&lt)continue;
let i=J.values[t],r=0;for(let f in i)St[t][r++].firstChild.nodeValue=i[f]}}function Rn(t,i){if(t!=null&&(t.idxs?t.idxs.forEach((r,f)=>{fe[f]=r}):Cr(t.idx)||fe.fill(
t.idx),J.idx=fe[0]),Me&&J.live){for(let r=0;r<v.length;r++)(r>0||s==1&&!lt)&&Zs(r,fe[r]);Js()}it=!1,i!==!1&&ze("setLegend")}n.setLegend=Rn;function Zs(t,i){let r=v[t],
f=t==0&&j==2?pt:l[t],c;lt?c=r.values(n,t,i)??Lt:(c=r.value(n,i==null?null:f[i],t,i),c=c==null?Lt:{_:c}),J.values[t]=c}function jt(t,i,r){Vi=he,Ri=_e,[he,_e]=z.move(
n,he,_e),z.left=he,z.top=_e,He&&(hl&&Mt(hl,Ee(he),0,K,E),ml&&Mt(ml,0,Ee(_e),K,E));let f,c=De>Pe;At=ce,Rt=null;let p=b.ori==0?K:E,S=b.ori==1?K:E;if(he<0||Re==0||
c){f=z.idx=null;for(let y=0;y<v.length;y++){let k=ot[y];k!=null&&Mt(k,-10,-10,K,E)}sl&&kt(null,Sl,!0,t==null&&xe.setSeries),J.live&&(fe.fill(f),it=!0)}else{let y,
k,M;s==1&&(y=b.ori==0?he:_e,k=vt(y,D),f=z.idx=gt(k,l[0],De,Pe),M=C(l[0][f],b,p,0));let T=-10,A=-10,Y=0,ie=0,le=!0,Z="",W="";for(let V=s==2?1:0;V<v.length;V++){let de=v[V],
ke=fe[V],Ve=ke==null?null:s==1?l[V][ke]:l[V][1][ke],ue=z.dataIdx(n,V,f,k),ve=ue==null?null:s==1?l[V][ue]:l[V][1][ue];if(it=it||ve!=Ve||ue!=ke,fe[V]=ue,V>0&&de.show){
let Je=ue==null?-10:ue==f?M:C(s==1?l[0][ue]:l[V][0][ue],b,p,0),Ge=ve==null?-10:I(ve,s==1?x[de.scale]:x[de.facets[1].scale],S,0);if(sl&&ve!=null){let st=b.ori==1?
he:_e,ht=Ae(yt.dist(n,V,ue,Ge,st));if(ht<At){let xt=yt.bias;if(xt!=0){let Ze=vt(st,de.scale),rt=ve>=0?1:-1,mt=Ze>=0?1:-1;mt==rt&&(mt==1?xt==1?ve>=Ze:ve<=Ze:xt==
1?ve<=Ze:ve>=Ze)&&(At=ht,Rt=V)}else At=ht,Rt=V}}if(it||rl){let st,ht;b.ori==0?(st=Je,ht=Ge):(st=Ge,ht=Je);let xt,Ze,rt,mt,bt,Ie,Qe=!0,$t=Ne.bbox;if($t!=null){Qe=
!1;let Ye=$t(n,V);rt=Ye.left,mt=Ye.top,xt=Ye.width,Ze=Ye.height}else rt=st,mt=ht,xt=Ze=Ne.size(n,V);if(Ie=Ne.fill(n,V),bt=Ne.stroke(n,V),rl)V==Rt&&At<=yt.prox&&
(T=rt,A=mt,Y=xt,ie=Ze,le=Qe,Z=Ie,W=bt);else{let Ye=ot[V];Ye!=null&&(fl[V]=rt,ul[V]=mt,fo(Ye,xt,Ze,Qe),so(Ye,Ie,bt),Mt(Ye,ut(rt),ut(mt),K,E))}}}}if(rl){let V=yt.
prox,de=Kt==null?At<=V:At>V||Rt!=Kt;if(it||de){let ke=ot[0];ke!=null&&(fl[0]=T,ul[0]=A,fo(ke,Y,ie,le),so(ke,Z,W),Mt(ke,ut(T),ut(A),K,E))}}}if(me.show&&zt)if(t!=
null){let[y,k]=xe.scales,[M,T]=xe.match,[A,Y]=t.cursor.sync.scales,ie=t.cursor.drag;if(Le=ie._x,Ce=ie._y,Le||Ce){let{left:le,top:Z,width:W,height:V}=t.select,de=t.
scales[A].ori,ke=t.posToVal,Ve,ue,ve,Je,Ge,st=y!=null&&M(y,A),ht=k!=null&&T(k,Y);st&&Le?(de==0?(Ve=le,ue=W):(Ve=Z,ue=V),ve=x[y],Je=C(ke(Ve,A),ve,p,0),Ge=C(ke(Ve+
ue,A),ve,p,0),Rl(wt(Je,Ge),Ae(Ge-Je))):Rl(0,p),ht&&Ce?(de==1?(Ve=le,ue=W):(Ve=Z,ue=V),ve=x[k],Je=I(ke(Ve,Y),ve,S,0),Ge=I(ke(Ve+ue,Y),ve,S,0),Fl(wt(Je,Ge),Ae(Ge-
Je))):Fl(0,S)}else Nn()}else{let y=Ae(Vi-Ci),k=Ae(Ri-zi);if(b.ori==1){let Y=y;y=k,k=Y}Le=Fe.x&&y>=Fe.dist,Ce=Fe.y&&k>=Fe.dist;let M=Fe.uni;M!=null?Le&&Ce&&(Le=y>=
M,Ce=k>=M,!Le&&!Ce&&(k>y?Ce=!0:Le=!0)):Fe.x&&Fe.y&&(Le||Ce)&&(Le=Ce=!0);let T,A;Le&&(b.ori==0?(T=dl,A=he):(T=gl,A=_e),Rl(wt(T,A),Ae(A-T)),Ce||Fl(0,S)),Ce&&(b.ori==
1?(T=dl,A=he):(T=gl,A=_e),Fl(wt(T,A),Ae(A-T)),Le||Rl(0,p)),!Le&&!Ce&&(Rl(0,0),Fl(0,0))}if(Fe._x=Le,Fe._y=Ce,t==null){if(r){if($i!=null){let[y,k]=xe.scales;xe.values[0]=
y!=null?vt(b.ori==0?he:_e,y):null,xe.values[1]=k!=null?vt(b.ori==1?he:_e,k):null}Nl(In,n,he,_e,K,E,f)}if(sl){let y=r&&xe.setSeries,k=yt.prox;Kt==null?At<=k&&kt(
Rt,Sl,!0,y):At>k?kt(null,Sl,!0,y):Rt!=Kt&&kt(Rt,Sl,!0,y)}}it&&(J.idx=f,Rn()),i!==!1&&ze("setCursor")}let Ft=null;Object.defineProperty(n,"rect",{get(){return Ft==
null&&Ol(!1),Ft}});function Ol(t=!1){t?Ft=null:(Ft=P.getBoundingClientRect(),ze("syncRect",Ft))}function Ni(t,i,r,f,c,p,S){z._lock||zt&&t!=null&&t.movementX==0&&
t.movementY==0||(Fn(t,i,r,f,c,p,S,!1,t!=null),t!=null?jt(null,!0,!0):jt(i,!0,!1))}function Fn(t,i,r,f,c,p,S,y,k){if(Ft==null&&Ol(!1),Bt(t),t!=null)r=t.clientX-Ft.
left,f=t.clientY-Ft.top;else{if(r<0||f<0){he=-10,_e=-10;return}let[M,T]=xe.scales,A=i.cursor.sync,[Y,ie]=A.values,[le,Z]=A.scales,[W,V]=xe.match,de=i.axes[0].side%
2==1,ke=b.ori==0?K:E,Ve=b.ori==1?K:E,ue=de?p:c,ve=de?c:p,Je=de?f:r,Ge=de?r:f;if(le!=null?r=W(M,le)?h(Y,x[M],ke,0):-10:r=ke*(Je/ue),Z!=null?f=V(T,Z)?h(ie,x[T],Ve,
0):-10:f=Ve*(Ge/ve),b.ori==1){let st=r;r=f,f=st}}k&&(i==null||i.cursor.event.type==In)&&((r<=1||r>=K-1)&&(r=qt(r,K)),(f<=1||f>=E-1)&&(f=qt(f,E))),y?(Ci=r,zi=f,[
dl,gl]=z.move(n,r,f)):(he=r,_e=f)}let On={width:0,height:0,left:0,top:0};function Nn(){en(On,!1)}let Hi,Wi,Gi,Ii;function Yi(t,i,r,f,c,p,S){zt=!0,Le=Ce=Fe._x=Fe.
_y=!1,Fn(t,i,r,f,c,p,S,!0,!1),t!=null&&(We(Yn,$n,Bi,!1),Nl(Xi,n,dl,gl,K,E,null));let{left:y,top:k,width:M,height:T}=me;Hi=y,Wi=k,Gi=M,Ii=T}function Bi(t,i,r,f,c,p,S){
zt=Fe._x=Fe._y=!1,Fn(t,i,r,f,c,p,S,!1,!0);let{left:y,top:k,width:M,height:T}=me,A=M>0||T>0,Y=Hi!=y||Wi!=k||Gi!=M||Ii!=T;if(A&&Y&&en(me),Fe.setScale&&A&&Y){let ie=y,
le=M,Z=k,W=T;if(b.ori==1&&(ie=k,le=T,Z=y,W=M),Le&&Vt(D,vt(ie,D),vt(ie+le,D)),Ce)for(let V in x){let de=x[V];V!=D&&de.from==null&&de.min!=ce&&Vt(V,vt(Z+W,V),vt(Z,
V))}Nn()}else z.lock&&(z._lock=!z._lock,jt(i,!0,t!=null));t!=null&&(nl(Yn,$n),Nl(Yn,n,he,_e,K,E,null))}function Qs(t,i,r,f,c,p,S){if(z._lock)return;Bt(t);let y=zt;
if(zt){let k=!0,M=!0,T=10,A,Y;b.ori==0?(A=Le,Y=Ce):(A=Ce,Y=Le),A&&Y&&(k=he<=T||he>=K-T,M=_e<=T||_e>=E-T),A&&k&&(he=he<dl?0:K),Y&&M&&(_e=_e<gl?0:E),jt(null,!0,!0),
zt=!1}he=-10,_e=-10,fe.fill(null),jt(null,!0,!0),y&&(zt=y)}function Ui(t,i,r,f,c,p,S){z._lock||(Bt(t),yn(),Nn(),t!=null&&Nl(lo,n,he,_e,K,E,null))}function Ki(){
N.forEach(qf),_n(n.width,n.height,!0)}Qt(rn,vl,Ki);let _l={};_l.mousedown=Yi,_l.mousemove=Ni,_l.mouseup=Bi,_l.dblclick=Ui,_l.setSeries=(t,i,r,f)=>{let c=xe.match[2];
r=c(n,i,r),r!=-1&&kt(r,f,!0,!1)},He&&(We(Xi,P,Yi),We(In,P,Ni),We(eo,P,t=>{Bt(t),Ol(!1)}),We(to,P,Qs),We(lo,P,Ui),li.add(n),n.syncRect=Ol);let tn=n.hooks=e.hooks||
{};function ze(t,i,r){Ln?Vl.push([t,i,r]):t in tn&&tn[t].forEach(f=>{f.call(null,n,i,r)})}(e.plugins||[]).forEach(t=>{for(let i in t.hooks)tn[i]=(tn[i]||[]).concat(
t.hooks[i])});let ji=(t,i,r)=>r,xe=be({key:null,setSeries:!1,filters:{pub:ho,sub:ho},scales:[D,v[1]?v[1].scale:null],match:[mo,mo,ji],values:[null,null]},z.sync);
xe.match.length==2&&xe.match.push(ji),z.sync=xe;let $i=xe.key,Hn=as($i);function Nl(t,i,r,f,c,p,S){xe.filters.pub(t,i,r,f,c,p,S)&&Hn.pub(t,i,r,f,c,p,S)}Hn.sub(n);
function Xs(t,i,r,f,c,p,S){xe.filters.sub(t,i,r,f,c,p,S)&&_l[t](null,i,r,f,c,p,S)}n.pub=Xs;function er(){Hn.unsub(n),li.delete(n),Ht.clear(),Zn(rn,vl,Ki),d.remove(),
se?.remove(),ze("destroy")}n.destroy=er;function Wn(){ze("init",e,l),bi(l||e.data,!1),F[D]?Cn(D,F[D]):yn(),$l=me.show&&(me.width>0||me.height>0),Yt=it=!0,_n(e.width,
e.height)}return v.forEach(vi),N.forEach(Cs),o?o instanceof HTMLElement?(o.appendChild(d),Wn()):o(n,Wn):Wn(),n}Oe.assign=be;Oe.fmtNum=ui;Oe.rangeNum=fn;Oe.rangeLog=
an;Oe.rangeAsinh=ri;Oe.orient=el;Oe.pxRatio=oe;Oe.join=Hr;Oe.fmtDate=ai,Oe.tzDate=Jr;Oe.sync=as;{Oe.addGap=zf,Oe.clipGaps=mn;let e=Oe.paths={points:ws};e.linear=
_s,e.stepped=Ff,e.bars=Of,e.spline=Hf}var Pl=new Map,xs=176,Jf=e=>getComputedStyle(document.documentElement).getPropertyValue(e).trim();function Si(e){let l=document.createElement("i");l.className=`\
chart__key ${e}`,document.body.append(l);let o=getComputedStyle(l).backgroundColor;return l.remove(),o}function Zf(e,l){return l==="s"?e<1?`${Math.round(e*1e3)}\
 ms`:`${Number(e.toFixed(1))} s`:e.toLocaleString("en",{maximumFractionDigits:e<10?1:0})}function Qf(e){let l=e.dataset.chart??"",o=Pl.get(e);if(o&&o.from===l&&
e.contains(o.plot.root))return;o?.plot.destroy();let n=JSON.parse(l),s=n.times.at(-1)??Date.now()/1e3,a=Si("chart__key--ink"),u=Si("chart__key--rule"),h=`12px ${Jf(
"--font")}`,m={stroke:a,font:h,grid:{stroke:u,width:1},ticks:{show:!1}},d=new Oe({width:Math.max(e.clientWidth,120),height:xs,legend:{show:!1},cursor:{show:!1},
select:{show:!1,left:0,top:0,width:0,height:0},scales:{x:{time:!0,range:[s-3600,s]},y:{range:(_,g,w)=>[Math.min(0,g??0),Math.max(w??0,n.unit==="s"?.01:1)*1.1]}},
axes:[{...m,grid:{show:!1},size:28,space:70,values:(_,g)=>g.map(w=>new Date(w*1e3).toLocaleTimeString("en-GB",{hour:"2-digit",minute:"2-digit"}))},{...m,size:58,
space:34,values:(_,g)=>g.map(w=>Zf(w,n.unit))}],series:[{},...n.lines.map((_,g)=>({label:_.name,stroke:Si(`chart__key--${g+1}`),width:1.5,points:{show:n.times.length<
3}}))]},[n.times,...n.lines.map(_=>_.values)],e);Pl.set(e,{plot:d,from:l})}function _i(){for(let[e,{plot:l}]of Pl)e.isConnected||(l.destroy(),Pl.delete(e));for(let e of document.
querySelectorAll("[data-chart]"))e instanceof HTMLElement&&(Qf(e),Xf.observe(e))}function bs(){for(let e of Pl.values())e.from="";_i()}var Xf=new ResizeObserver(
e=>{for(let{target:l}of e){let o=Pl.get(l)?.plot;o&&Math.abs(o.width-l.clientWidth)>1&&l.clientWidth>0&&o.setSize({width:l.clientWidth,height:xs})}});document.addEventListener(
"htmx:after:swap",_i);new MutationObserver(bs).observe(document.documentElement,{attributeFilter:["data-theme"]});matchMedia("(prefers-color-scheme: dark)").addEventListener(
"change",bs);_i();
