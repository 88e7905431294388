var P="expression-list",$=class{constructor(){this.box=document.createElement("ul"),this.box.id=P,this.box.className="fx-list",this.box.setAttribute("role","lis\
tbox"),this.box.setAttribute("aria-label","What can be written here"),this.box.setAttribute("popover","manual"),this.candidates=[],this.active=-1,this.field=null,
this.note=null,this.take=()=>{},this.box.addEventListener("pointerdown",t=>t.preventDefault()),this.box.addEventListener("click",t=>{let e=t.target.closest('[ro\
le="option"]');e instanceof HTMLElement&&this.take(this.candidates[Number(e.dataset.index)])}),addEventListener("scroll",t=>t.target!==this.box&&this.field&&this.
place(),!0),addEventListener("resize",()=>this.field&&this.place())}isOf(t){return this.field===t}show(t,e,s,i){if(e.length===0)return this.hide(t);this.note=i;
let n=t.closest("dialog")??document.body;this.box.parentElement!==n&&n.append(this.box),this.candidates=e,this.take=s,this.field=t,this.active=-1,this.box.replaceChildren(
...e.map(at)),this.box.matches(":popover-open")||this.box.showPopover(),this.box.scrollTop=0,t.setAttribute("aria-controls",P),t.setAttribute("aria-expanded","t\
rue"),t.removeAttribute("aria-activedescendant"),this.place()}hide(t){t.setAttribute("aria-expanded","false"),t.removeAttribute("aria-activedescendant"),this.field===
t&&(this.field=null,this.active=-1,this.box.matches(":popover-open")&&this.box.hidePopover())}move(t){let e=[...this.box.children];this.active=this.active<0?t>0?
0:e.length-1:(this.active+t+e.length)%e.length,e.forEach((s,i)=>s.setAttribute("aria-selected",String(i===this.active))),e[this.active].scrollIntoView({block:"n\
earest"}),this.field?.setAttribute("aria-activedescendant",e[this.active].id)}chosen(){return this.active>=0?this.candidates[this.active]:null}place(){let t=this.
field?.getBoundingClientRect();if(!t)return;let e=this.box.getBoundingClientRect(),s=innerHeight-t.bottom-8,i=t.top-8,n=s<Math.min(e.height,160)&&i>s;this.box.style.
left=`${Math.max(8,Math.min(t.left,innerWidth-e.width-8))}px`,this.box.style.maxHeight=`${Math.max(120,Math.min(300,n?i:s))}px`;let r=this.note?.textContent?this.
note.getBoundingClientRect().bottom:0;this.box.style.top=n?`${Math.max(8,t.top-4-Math.min(e.height,i))}px`:`${Math.max(t.bottom,r)+4}px`}};function at(o,t){let e=document.
createElement("li");e.id=`${P}-${t}`,e.className="fx-option",e.setAttribute("role","option"),e.setAttribute("aria-selected","false"),e.dataset.index=String(t);let s=document.
createElement("span");s.className="fx-option__head";let i=document.createElement("span");if(i.className="fx-option__label",i.textContent=o.label.trim()||o.text,
s.append(i),o.type&&o.kind!=="word"){let r=document.createElement("span");r.className="fx-option__type",r.textContent=o.type,s.append(r)}e.append(s);let n=[o.doc,
o.example?`Example: ${o.example}`:""].filter(Boolean).join(" ");if(n){let r=document.createElement("span");r.className="fx-option__doc",r.textContent=n,e.append(
r)}return e}var lt=new Set(["and","or","not","if","then","else","for","in","return","some","every","satisfies","between","instance","of","function","true","false","null"]),
ht=/(?<text>@?"(?:[^"\\]|\\.)*"?)|(?<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(?<word>[\p{L}_?][\p{L}\p{N}_]*)|(?<sign>\*\*|[<>!]=|\.\.|[-+*/<>=()[\]{},.:])/gu;function ct(o){
let t=[];for(let e of o.matchAll(ht)){let s=e.index,i=s+e[0].length,n=e.groups??{},r="sign";n.text?r=n.text.startsWith("@")?"date":"text":n.number?r="number":n.
word&&(r=lt.has(n.word)&&!/^\s*\(/.test(n.word==="not"?o.slice(i):"")?"key":/^\s*\(/.test(o.slice(i))?"call":"name"),t.push({start:s,end:i,kind:r})}return t}function U(o,t,e){
let s=new Set([0,t.length]),i=ct(t);for(let h of i)s.add(h.start).add(h.end);for(let h of e)s.add(h.start).add(h.end);let n=[...s].filter(h=>h>=0&&h<=t.length).
sort((h,c)=>h-c),r=[],a=0;for(let h=0;h+1<n.length;h++){let[c,d]=[n[h],n[h+1]];for(;a<i.length&&i[a].end<=c;)a++;let p=i[a]&&i[a].start<=c?i[a].kind:"",g=e.find(
b=>b.start<=c&&b.end>=d&&b.end>b.start);if(!p&&!g){r.push(document.createTextNode(t.slice(c,d)));continue}let E=document.createElement("span");E.className=`${p?
`fx-${p}`:""}${g?g.warning?" fx-odd":" fx-bad":""}`.trim(),E.textContent=t.slice(c,d),r.push(E)}let l=document.createElement("span");l.append(...r),o.replaceChildren(
l)}var ut=30,dt="/expressions",pt,m=()=>pt??=new $,k=class{constructor(t,e){this.input=t,this.options=e,this.faults=[],this.wants=!1,this.asked=0,this.timer=void 0,
this.end=new AbortController;let{signal:s}=this.end;this.settled=t.value,t.addEventListener("change",()=>this.settled=t.value,{signal:s});for(let[i,n]of Object.
entries({role:"combobox","aria-autocomplete":"list","aria-expanded":"false","aria-haspopup":"listbox",autocomplete:"off",spellcheck:"false"}))t.setAttribute(i,n);
t.addEventListener("input",()=>this.changed(!0),{signal:s}),t.addEventListener("keydown",i=>this.key(i),{signal:s}),t.addEventListener("blur",()=>this.leave(),{
signal:s}),t.addEventListener("focus",()=>{this.settled=t.value,this.changed(!1)},{signal:s}),t.addEventListener("scroll",()=>this.scroll(),{signal:s}),this.draw()}destroy(){
this.end.abort(),clearTimeout(this.timer),this.asked++,m().hide(this.input)}changed(t){this.wants=t,this.faults=[],this.draw(),clearTimeout(this.timer),this.timer=
setTimeout(()=>this.ask(),ut)}again(){this.changed(this.wants)}leave(){this.wants=!1,m().hide(this.input),this.input.value!==this.settled&&this.input.dispatchEvent(
new Event("change",{bubbles:!0}))}async ask(){let t=++this.asked,e=this.input.value,s=this.wants?this.input.selectionStart??e.length:null,i;try{let n=await fetch(
dt,{method:"POST",credentials:"same-origin",headers:{"Content-Type":"application/json",Accept:"application/json"},body:JSON.stringify({mode:"",type:"",samples:null,
...this.options.about(),source:e,caret:s})});if(!n.ok)return;i=await n.json()}catch{return}t!==this.asked||e!==this.input.value||this.end.signal.aborted||(this.
faults=i.faults,this.draw(),this.say(i),this.options.onAnswer?.(i),this.wants&&document.activeElement===this.input&&m().show(this.input,i.candidates,n=>this.take(
n),this.options.note))}draw(){let t=this.options.paint;t&&(U(t,this.input.value,this.faults),this.scroll())}scroll(){let t=this.options.paint;t&&(t.scrollLeft=this.
input.scrollLeft,t.scrollTop=this.input.scrollTop)}say(t){let{note:e,preview:s}=this.options,i=t.faults.find(r=>!r.warning)??t.faults[0];if(e&&(e.replaceChildren(),
e.classList.toggle("is-odd",!!i?.warning),i)){let r=document.createElement("span");r.textContent=i.text,e.append(r),i.suggestion&&e.append(this.suggestion(i))}if(i&&
!i.warning?this.input.setAttribute("aria-invalid","true"):this.input.removeAttribute("aria-invalid"),!s)return;let n=t.preview;s.textContent=!n||i?"":n.why?n.why:
`Gives ${n.value}`,s.classList.toggle("is-none",!!n?.why)}suggestion({start:t,end:e,suggestion:s}){let i=document.createElement("button");return i.type="button",
i.className="fx-use",i.textContent=`Use ${s}`,i.addEventListener("pointerdown",n=>n.preventDefault()),i.addEventListener("click",()=>{this.input.focus(),this.replace(
t,e,s),this.wants=!1}),i}take(t){this.replace(t.start,t.end,t.text),this.wants=t.kind==="function"||t.kind==="word",this.wants||m().hide(this.input)}replace(t,e,s){
this.input.setRangeText(s,t,e,"end"),this.input.dispatchEvent(new Event("input",{bubbles:!0}))}key(t){let e=m().isOf(this.input);if(t.key===" "&&t.ctrlKey||t.key===
"ArrowDown"&&t.altKey){t.preventDefault(),t.stopPropagation(),this.changed(!0);return}if(e){if(t.key==="ArrowDown"||t.key==="ArrowUp")m().move(t.key==="ArrowDow\
n"?1:-1);else if((t.key==="Enter"||t.key==="Tab")&&m().chosen()&&!t.shiftKey)this.take(m().chosen());else if(t.key==="Escape")m().hide(this.input),this.wants=!1;else
return;t.preventDefault(),t.stopPropagation()}}};var W=/^[\p{L}\p{N}][\p{L}\p{N} .&'/_-]*$/u,ft=/(?<![\w"])(-?\d{1,3}(?:,\d{3})+(?:\.\d+)?)(?![\w"])/g,mt=/(?<!["\d])(\d{4}-\d{2}-\d{2})(?![\d"T])/g,gt=new Set([
"true","false","null","-"]);function B(o,t,e,s){let i=o.trim();if(i===""||i==="-")return i;switch(t){case"string":return e?J(i,s):F(i,s);case"number":return i.replace(
ft,n=>n.replaceAll(",",""));case"date":return i.replace(mt,'@"$1"');case"boolean":return/^yes$/i.test(i)?"true":/^no$/i.test(i)?"false":/^(true|false)$/i.test(i)?
i.toLowerCase():i}return i}function J(o,t){let e=/^not\s*\((.*)\)$/s.exec(o);if(e)return`not(${J(e[1].trim(),t)})`;if(o.includes('"'))return o;let s=o.split(",").
map(i=>i.trim());return s.every(i=>W.test(i)||i==="")?s.filter(Boolean).map(i=>F(i,t)).join(", "):o}function F(o,t){return W.test(o)&&!gt.has(o)&&!t(o)?JSON.stringify(
o):o}var f=o=>o.inputs.length+o.outputs.length+(o.notes?.length??0);function u(o,t){return t<o.inputs.length?{part:"input",i:t}:t<o.inputs.length+o.outputs.length?{part:"\
output",i:t-o.inputs.length}:{part:"note",i:t-o.inputs.length-o.outputs.length}}var L=(o,t,e)=>e+(t==="input"?0:t==="output"?o.inputs.length:o.inputs.length+o.outputs.
length);function w(o,t){let{part:e,i:s}=u(o,t);return e==="note"?o.notes?.[s]||`Note ${s+1}`:e==="output"?o.outputs[s].label||o.outputs[s].name||`Output ${s+1}`:
o.inputs[s].label||o.inputs[s].expression||`Input ${s+1}`}function _(o,t){let{part:e,i:s}=u(o,t);return(e==="input"?o.inputs[s].type:e==="output"?o.outputs[s].type:
"string")??""}function S(o,t,e){let{part:s,i}=u(o,e),n=o.rules[t];return(s==="input"?n.when[i]:s==="output"?n.then[i]:n.notes?.[i])??""}var C=(o,t,e)=>o.map((s,i)=>i===
t?e:s);function bt(o,t,e,s){let{part:i,i:n}=u(o,e);if(i==="input")return{...t,when:C(t.when,n,s)};if(i==="output")return{...t,then:C(t.then,n,s)};let r=Array.from(
{length:o.notes?.length??0},(a,l)=>t.notes?.[l]??"");return{...t,notes:C(r,n,s)}}function T(o,t){let e=o.rules.slice();for(let{r:s,c:i,text:n}of t)e[s]&&i<f(o)&&
S({...o,rules:e},s,i)!==n&&(e[s]=bt(o,e[s],i,n));return e.every((s,i)=>s===o.rules[i])?o:{...o,rules:e}}var y=o=>({when:o.inputs.map(()=>""),then:o.outputs.map(
()=>""),...o.notes?.length?{notes:o.notes.map(()=>"")}:{}}),v=(o,t,e=[y(o)])=>({...o,rules:[...o.rules.slice(0,t),...e,...o.rules.slice(t)]}),H=(o,t,e)=>({...o,
rules:o.rules.filter((s,i)=>i<t||i>e)});function Y(o,t,e,s){if(t+s<0||e+s>=o.rules.length)return o;let i=o.rules.slice(t,e+1),n=H(o,t,e);return v(n,t+s,i)}function z(o,t,e,s){
let i=(r,a)=>[...r.slice(0,e),a,...r.slice(e)];if(t==="input")return{...o,inputs:i(o.inputs,s),rules:o.rules.map(r=>({...r,when:i(r.when,"")}))};if(t==="output")
return{...o,outputs:i(o.outputs,s),rules:o.rules.map(r=>({...r,then:i(r.then,"")}))};let n=o.notes??[];return{...o,notes:i(n,s),rules:o.rules.map(r=>({...r,notes:i(
n.map((a,l)=>r.notes?.[l]??""),"")}))}}function Q(o,t){let{part:e,i:s}=u(o,t),i=n=>n.filter((r,a)=>a!==s);return e==="input"?{...o,inputs:i(o.inputs),rules:o.rules.
map(n=>({...n,when:i(n.when)}))}:e==="output"?o.outputs.length<2?o:{...o,outputs:i(o.outputs),rules:o.rules.map(n=>({...n,then:i(n.then)}))}:{...o,notes:i(o.notes??
[]),rules:o.rules.map(n=>({...n,notes:i(n.notes??[])}))}}function V(o,t,e){let{part:s,i}=u(o,t),n=s==="input"?o.inputs:s==="output"?o.outputs:o.notes??[],r=i+e;
if(r<0||r>=n.length)return o;let a=l=>l.map((h,c)=>c===i?l[r]:c===r?l[i]:h);return s==="input"?{...o,inputs:a(o.inputs),rules:o.rules.map(l=>({...l,when:a(l.when)}))}:
s==="output"?{...o,outputs:a(o.outputs),rules:o.rules.map(l=>({...l,then:a(l.then)}))}:{...o,notes:a(o.notes??[]),rules:o.rules.map(l=>({...l,notes:a(n.map((h,c)=>l.
notes?.[c]??""))}))}}function G(o,t,e){let{part:s,i}=u(o,t);if(s==="note")return{...o,notes:C(o.notes??[],i,e.label??"")};let n=s==="input"?o.inputs:o.outputs,r={
...n[i],...e};for(let l of Object.keys(e))r[l]===""&&l!=="expression"&&delete r[l];let a=n.map((l,h)=>h===i?r:l);return s==="input"?{...o,inputs:a}:{...o,outputs:a}}
function X(o){let t=[[]],e=o.replace(/\r\n?/g,`
`).replace(/\n$/,""),s="",i=!1,n=()=>t[t.length-1];for(let r=0;r<e.length;r++){let a=e[r];i&&a==='"'&&e[r+1]==='"'?(s+='"',r++):i&&a==='"'?i=!1:i?s+=a:a==='"'&&
s===""&&wt(e,r)?i=!0:a==="	"?(n().push(s),s=""):a===`
`?(n().push(s),s="",t.push([])):s+=a}return n().push(s),t}function wt(o,t){let e=/^"((?:[^"]|"")*)"(?=\t|\n|$)/.exec(o.slice(t));return!!(e&&/["\t\n]/.test(e[1]))}
var Z=o=>o.map(t=>t.map(e=>/[\t\n]/.test(e)||/^".*"".*"$/.test(e)?`"${e.replaceAll('"','""')}"`:e).join("	")).join(`
`);var x=34,M=12,N=class{constructor(t,e){this.owner=e,this.place=t,this.at={r:0,c:0},this.from={r:0,c:0},this.edit=null,this.first=0,this.shown=0,t.tabIndex=0,t.setAttribute(
"role","grid"),t.setAttribute("aria-multiselectable","true"),this.sheet=document.createElement("table"),this.sheet.className="grid__sheet",this.sheet.setAttribute(
"role","presentation"),this.head=this.sheet.createTHead(),this.body=this.sheet.createTBody(),this.foot=this.sheet.createTFoot();for(let s of[this.head,this.body,
this.foot])s.setAttribute("role","rowgroup");this.note=document.createElement("div"),this.note.className="grid__say",this.note.id="grid-say",this.note.hidden=!0,
t.replaceChildren(this.sheet,this.note),t.addEventListener("keydown",s=>this.key(s)),t.addEventListener("copy",s=>this.copy(s)),t.addEventListener("cut",s=>this.
copy(s)&&this.clear()),t.addEventListener("paste",s=>this.paste(s)),t.addEventListener("pointerdown",s=>this.press(s)),t.addEventListener("dblclick",s=>this.cellOf(
s.target)&&this.begin()),t.addEventListener("scroll",()=>this.rows()),t.addEventListener("focus",()=>this.draw()),new ResizeObserver(()=>this.rows()).observe(t)}get last(){
return this.owner.table().rules.length}draw(){let t=this.owner.table(),e=f(t),s=r=>({r:Math.max(-1,Math.min(r.r,t.rules.length)),c:Math.max(0,Math.min(r.c,e-1))});
this.at=s(this.at),this.from=s(this.from),this.place.setAttribute("aria-rowcount",String(t.rules.length+2)),this.place.setAttribute("aria-colcount",String(e+1));
let i=K(1);i.append(yt());for(let r=0;r<e;r++)i.append(this.heading(t,r));this.head.replaceChildren(i);let n=K(t.rules.length+2);n.className="grid__test",n.append(
et("Try","Test row"));for(let r=0;r<e;r++)n.append(this.cell(t,t.rules.length,r));this.foot.replaceChildren(n),this.first=-1,this.rows()}rows(){let t=this.owner.
table(),e=Math.max(0,Math.floor(this.place.scrollTop/x)-M),s=Math.ceil(this.place.clientHeight/x)+2*M,i=Math.max(0,Math.min(e-e%M,t.rules.length-1));if(i===this.
first&&this.shown===s)return;this.first=i,this.shown=s;let n=[it(i)],r=Math.min(t.rules.length,i+s+M);for(let l=i;l<r;l++)n.push(this.rule(t,l));n.push(it(t.rules.
length-r));let a=this.edit;a&&document.activeElement===a.input&&this.place.focus({preventScroll:!0}),this.body.replaceChildren(...n),this.select()}rule(t,e){let s=K(
e+2),i=this.owner.mark(e);i&&s.classList.add(`is-${i}`),s.append(et(String(e+1),tt(e,i)));for(let n=0;n<f(t);n++)s.append(this.cell(t,e,n));return s}heading(t,e){
let s=document.createElement("th"),{part:i,i:n}=u(t,e);s.setAttribute("role","columnheader"),s.scope="col",st(s,-1,e),s.classList.add(`grid__${i}`);let r=document.
createElement("span");r.className="grid__title",r.textContent=w(t,e);let a=document.createElement("span");a.className="grid__under";let l=i==="input"?t.inputs[n].
type:i==="output"?t.outputs[n].type:"",h=i==="input"?t.inputs[n].label?t.inputs[n].expression:"":i==="output"&&t.outputs[n].label?t.outputs[n].name??"":"";return a.
textContent=[i==="input"?"If":i==="output"?"Then":"Note",h,l&&xt(l)].filter(Boolean).join(" · "),s.append(r,a),this.owner.problem(-1,e)&&s.classList.add("is-wr\
ong"),s}cell(t,e,s){let i=document.createElement("td");i.setAttribute("role","gridcell"),st(i,e,s);let{part:n}=u(t,s);i.classList.add(`grid__${n}`);let r=this.owner.
text(e,s),a=document.createElement("span");a.className="grid__text",a.textContent=r,n==="input"&&r===""&&e<t.rules.length&&(a.textContent="–",a.classList.add(
"is-any"),a.title="Any value"),i.append(a);let l=this.owner.problem(e,s);return l&&(i.classList.add(l.warning?"is-odd":"is-wrong"),i.setAttribute("aria-invalid",
l.warning?"false":"true")),i}refresh(){let t=this.owner.table();for(let e of this.body.querySelectorAll("tr[aria-rowindex]")){let s=Number(e.getAttribute("aria-\
rowindex"))-2,i=this.owner.mark(s);e.classList.toggle("is-lit",i==="lit"),e.classList.toggle("is-unused",i==="unused"),e.querySelector(".grid__rule")?.setAttribute(
"aria-label",tt(s,i))}for(let e of this.sheet.querySelectorAll("[data-c]")){let s=Number(e.dataset.r),i=Number(e.dataset.c),n=this.owner.problem(s,i);e.classList.
toggle("is-wrong",!!(n&&!n.warning)),e.classList.toggle("is-odd",!!n?.warning),e.role==="gridcell"&&e.setAttribute("aria-invalid",String(!!(n&&!n.warning)));let r=e.
querySelector(".grid__text");s===t.rules.length&&r&&(r.textContent=this.owner.text(s,i))}this.tell()}select(){let{r:t,c:e}=this.at,s=Math.min(t,this.from.r),i=Math.
max(t,this.from.r),n=Math.min(e,this.from.c),r=Math.max(e,this.from.c);for(let h of this.sheet.querySelectorAll(".is-active, .is-selected"))h.classList.remove("\
is-active","is-selected"),h.removeAttribute("aria-selected");let a=s!==i||n!==r;for(let h of this.sheet.querySelectorAll("[data-c]")){let c=Number(h.dataset.r),
d=Number(h.dataset.c);a&&c>=s&&c<=i&&d>=n&&d<=r&&(h.classList.add("is-selected"),h.setAttribute("aria-selected","true"))}let l=this.find(t,e);l?.classList.add("\
is-active"),l&&!a&&l.setAttribute("aria-selected","true"),l?this.place.setAttribute("aria-activedescendant",l.id):this.place.removeAttribute("aria-activedescend\
ant"),this.tell()}tell(){let t=this.find(this.at.r,this.at.c),e=this.owner.problem(this.at.r,this.at.c),s=this.edit!==null;if(this.note.hidden=!(t&&(e||s)),!t||
this.note.hidden)return;s||(this.note.textContent=e.text+(e.suggestion?` Did you mean ${e.suggestion}?`:""),this.note.classList.toggle("is-odd",!!e.warning)),this.
note.style.left=`${t.offsetLeft}px`;let i=t.offsetTop+t.offsetHeight,n=this.at.r>=this.last;this.note.style.top=n?"":`${i}px`,this.note.classList.toggle("grid__\
say--above",n)}find(t,e){return this.sheet.querySelector(`[data-r="${t}"][data-c="${e}"]`)}cellOf(t){let e=t?.closest?.("[data-c]");return e?{r:Number(e.dataset.
r),c:Number(e.dataset.c)}:null}go(t,e,s=!1){let i=f(this.owner.table());this.at={r:Math.max(-1,Math.min(t,this.last)),c:Math.max(0,Math.min(e,i-1))},s||(this.from=
{...this.at}),this.reveal(),this.select(),this.owner.moved(this.at.r,this.at.c)}reveal(){let{r:t,c:e}=this.at;if(t>=0&&t<this.last){let r=this.head.offsetHeight,
a=this.foot.offsetHeight,l=t*x,h=this.place.clientHeight-r-a;l<this.place.scrollTop?this.place.scrollTop=l:l+x>this.place.scrollTop+h&&(this.place.scrollTop=l+x-
h),this.rows()}let s=this.find(t,e);if(!s)return;let i=s.offsetLeft,n=this.head.querySelector("th")?.offsetWidth??0;i-n<this.place.scrollLeft?this.place.scrollLeft=
i-n:i+s.offsetWidth>this.place.scrollLeft+this.place.clientWidth&&(this.place.scrollLeft=i+s.offsetWidth-this.place.clientWidth)}press(t){let e=t.target.closest?.(
"[data-rule]"),s=this.cellOf(t.target);if(this.edit&&t.target.closest(".grid__edit, .grid__say")||(this.edit&&this.commit(),t.button!==0||!s&&!e))return;if(t.preventDefault(),
this.place.focus({preventScroll:!0}),e instanceof HTMLElement){let n=Number(e.dataset.rule)-1;n>=0&&(this.go(n,f(this.owner.table())-1),this.from={r:n,c:0},this.
select());return}if(!s)return;this.go(s.r,s.c,t.shiftKey);let i=new AbortController;addEventListener("pointermove",n=>{let r=this.cellOf(document.elementFromPoint(
n.clientX,n.clientY));r&&(r.r!==this.at.r||r.c!==this.at.c)&&this.go(r.r,r.c,!0)},{signal:i.signal}),addEventListener("pointerup",()=>i.abort(),{signal:i.signal})}key(t){
if(this.edit)return;let{r:e,c:s}=this.at,i=t.ctrlKey||t.metaKey,n=f(this.owner.table()),r=Math.max(1,Math.floor(this.place.clientHeight/x)-3),a=(c,d)=>(this.go(
c,d,t.shiftKey),!0),l={ArrowUp:()=>a(i?0:e-1,s),ArrowDown:()=>a(i?this.last-1:e+1,s),ArrowLeft:()=>a(e,i?0:s-1),ArrowRight:()=>a(e,i?n-1:s+1),Home:()=>a(i?0:e,0),
End:()=>a(i?this.last-1:e,n-1),PageUp:()=>a(Math.max(0,e-r),s),PageDown:()=>a(Math.min(this.last-1,e+r),s),Tab:()=>this.tab(t.shiftKey),Escape:()=>(this.owner.away(),
!0),Enter:()=>i?this.insert(t.shiftKey):t.shiftKey?a(e-1,s):this.begin(),F2:()=>this.begin(),Delete:()=>i?this.drop():this.clear(),Backspace:()=>this.clear(),a:()=>i&&
this.all()};this.owner.command(t.key,t)||(t.altKey?this.move(t.key):l[t.key]?.())?(t.preventDefault(),t.stopPropagation()):t.key.length===1&&!i&&!t.altKey&&t.key!==
" "&&this.begin("")}all(){return this.from={r:0,c:0},this.at={r:Math.max(0,this.last-1),c:f(this.owner.table())-1},this.select(),!0}tab(t){let e=f(this.owner.table()),
{r:s,c:i}=this.at,n=(s+1)*e+i+(t?-1:1);return n<0||n>=(this.last+2)*e?!1:(this.go(Math.floor(n/e)-1,n%e),!0)}span(){let t=Math.max(0,this.last-1);return{top:Math.
min(t,Math.max(0,Math.min(this.at.r,this.from.r))),bottom:Math.min(t,Math.max(0,Math.max(this.at.r,this.from.r))),left:Math.min(this.at.c,this.from.c),right:Math.
max(this.at.c,this.from.c)}}move(t){let e=this.owner.table(),{top:s,bottom:i}=this.span(),n={ArrowUp:-1,ArrowDown:1}[t];if(n&&this.at.r>=0&&this.at.r<this.last){
let l=Y(e,s,i,n);return l===e||(this.at.r+=n,this.from.r+=n,this.owner.change(l,"Move rule"),this.reveal(),this.select()),!0}let r={ArrowLeft:-1,ArrowRight:1}[t];
if(!r)return!1;let a=V(e,this.at.c,r);return a!==e&&(this.at.c+=r,this.from.c=this.at.c,this.owner.change(a,"Move column")),!0}insert(t=!1){let e=this.owner.table(),
s=Math.max(0,Math.min(this.last,this.at.r+(t?0:1)));return this.owner.change(v(e,s,[y(e)]),"Add rule"),this.go(s,this.at.c),!0}drop(){let{top:t,bottom:e}=this.span();
return this.last===0||(this.owner.change(H(this.owner.table(),t,e),e>t?"Remove rules":"Remove rule"),this.go(Math.min(t,this.last-1),this.at.c)),!0}clear(){let{
top:t,bottom:e,left:s,right:i}=this.span();if(this.at.r>=this.last&&this.from.r>=this.last){for(let r=s;r<=i;r++)this.owner.enter(this.last,r,"");return!0}if(this.
at.r<0)return!0;let n=[];for(let r=t;r<=e;r++)for(let a=s;a<=i;a++)n.push({r,c:a,text:""});return this.owner.change(T(this.owner.table(),n),"Clear cells"),!0}copy(t){
if(this.edit||this.at.r<0)return!1;let e=this.owner.table(),{top:s,bottom:i,left:n,right:r}=this.span(),a=[];if(this.at.r>=this.last)a.push(Array.from({length:r-
n+1},(l,h)=>this.owner.text(this.last,n+h)));else for(let l=s;l<=i;l++)a.push(Array.from({length:r-n+1},(h,c)=>S(e,l,n+c)));return t.clipboardData?.setData("tex\
t/plain",Z(a)),t.preventDefault(),!0}paste(t){if(this.edit||this.at.r<0)return;let e=t.clipboardData?.getData("text/plain")??"";if(t.preventDefault(),!e)return;
let{top:s,left:i}=this.at.r>=this.last?{top:this.last,left:this.span().left}:this.span();this.owner.paste(e,s,i)}begin(t){let{r:e,c:s}=this.at;if(e<0)return this.
owner.head(s),!0;if(e>=this.last&&u(this.owner.table(),s).part!=="input")return!0;let i=this.find(e,s);if(!i||this.edit)return!0;let n=document.createElement("i\
nput");n.className="grid__edit",n.value=t??this.owner.text(e,s),n.setAttribute("aria-label",`${w(this.owner.table(),s)}, ${e<this.last?`rule ${e+1}`:"test row"}`),
n.setAttribute("aria-describedby","grid-say");let r=document.createElement("span");return r.className="grid__paint",r.setAttribute("aria-hidden","true"),i.classList.
add("is-edited"),i.append(r,n),this.note.replaceChildren(),this.edit={input:n,assist:null,r:e,c:s},n.focus({preventScroll:!0}),n.setSelectionRange(n.value.length,
n.value.length),this.edit.assist=this.owner.assist(n,e,s),n.addEventListener("keydown",a=>this.editKey(a)),n.addEventListener("blur",()=>setTimeout(()=>this.edit?.
input===n&&document.activeElement!==n&&!this.note.contains(document.activeElement)&&this.commit(!1))),this.tell(),!0}editKey(t){if(t.defaultPrevented)return;let{
r:e,c:s}=this.at;if(t.key==="Enter")this.commit(),this.go(t.shiftKey?e-1:e+1,s);else if(t.key==="Tab")this.commit(),this.tab(t.shiftKey);else if(t.key==="Escape")
this.stop();else{t.stopPropagation();return}t.preventDefault(),t.stopPropagation()}commit(t=!0){if(!this.edit)return;let{input:e,r:s,c:i}=this.edit;this.stop(t),
this.owner.enter(s,i,e.value)}stop(t=!0){let e=this.edit;if(!e)return;this.edit=null,e.assist?.destroy();let s=e.input.parentElement;s?.classList.remove("is-edi\
ted"),s?.querySelector(".grid__paint")?.remove(),e.input.remove(),t&&this.place.focus({preventScroll:!0}),this.tell()}};function K(o){let t=document.createElement(
"tr");return t.setAttribute("role","row"),t.setAttribute("aria-rowindex",String(o)),t}function yt(){let o=document.createElement("th");return o.className="grid_\
_rule",o.setAttribute("role","columnheader"),o.setAttribute("aria-label","Rule"),o.textContent="#",o}var tt=(o,t)=>`Rule ${o+1}${t==="lit"?", matches the test r\
ow":t==="unused"?", never decides":""}`;function et(o,t){let e=document.createElement("th");return e.className="grid__rule",e.setAttribute("role","rowheader"),e.
setAttribute("aria-label",t),e.dataset.rule=o,e.textContent=o,e}function st(o,t,e){o.id=`cell-${t}-${e}`,o.dataset.r=String(t),o.dataset.c=String(e),o.setAttribute(
"aria-colindex",String(e+2))}function it(o){let t=document.createElement("tr");return t.setAttribute("role","presentation"),t.className="grid__space",t.style.height=
`${Math.max(0,o)*x}px`,t.hidden=o<=0,t}var vt={string:"text",number:"number",boolean:"yes or no",date:"date","date and time":"date and time",time:"time","days a\
nd time duration":"duration","years and months duration":"months"},xt=o=>vt[o]??o;var Et=50,R=class{constructor(t,e){this.editor=e,this.list=t.querySelector("ul"),this.result=e.part("result")}show(t){let e=[];for(let r of t.problems.slice(0,Et))
e.push(this.problem(r));for(let r of t.report?.gaps??[])e.push(this.gap(r));for(let r of t.report?.overlaps??[])e.push(A("warn",r.text,[O(`Show rule ${r.second+
1}`,()=>this.go(r.second,0))]));for(let r of t.report?.unused??[])e.push(A("warn",`Rule ${r+1} never decides: rules above it match whenever it does.`,[O(`Show r\
ule ${r+1}`,()=>this.go(r,0))]));t.report&&!t.report.complete&&e.push(A("info","There may be more: cells that compare with other data were not looked at, or the\
 table is too large to look at everything.",[])),e.length===0&&t.report&&e.push(A("good","Nothing to mend. Every combination of inputs is covered.",[]));let i=this.
list.contains(document.activeElement);this.list.replaceChildren(...e),i&&this.editor.grid.place.focus();let n=t.test;this.result.textContent=n?Object.keys(n.faults).
length?"One of the values cannot be read.":n.why?n.why:`${n.rules.length===0?"No rule matches":`Rule${n.rules.length>1?"s":""} ${n.rules.map(r=>r+1).join(", ")}\
 decide${n.rules.length>1?"":"s"}`}: ${n.value}`:"Enter values in the row “Try” below the rules. The rules that match light up."}problem(t){let e=this.editor.
table(),s=t.input>=0?t.input:t.output>=0?L(e,"output",t.output):-1,i=[t.rule>=0?`Rule ${t.rule+1}`:"",s>=0?w(e,s):""].filter(Boolean).join(", "),n=s>=0?[O("Show",
()=>this.go(t.rule,s))]:[];return A(t.warning?"warn":"bad",`${i?`${i}: `:""}${t.text}${t.suggestion?` Did you mean ${t.suggestion}?`:""}`,n)}gap(t){return A("wa\
rn",t.text,[O("Add the missing rule",()=>{let e=this.editor.table();this.editor.change(v(e,e.rules.length,[{...y(e),when:t.when.map(s=>s==="-"?"":s)}]),"Add the\
 missing rule"),this.go(this.editor.table().rules.length-1,e.inputs.length)})])}go(t,e){this.editor.grid.go(t,e),t<0?this.editor.head(e):this.editor.grid.place.
focus({preventScroll:!0})}},nt={bad:["circle-alert","Must be mended: "],warn:["triangle-alert","Worth a look: "],good:["circle-check",""],info:["info",""]};function A(o,t,e){
let s=document.createElement("li");s.className=`finding finding--${o}`;let i=document.createElement("span");i.className="finding__text";let n=document.createElement(
"span");return n.className="sr-only",n.textContent=nt[o][1],i.append(n,t),s.append(kt(nt[o][0]),i,...e),s}function kt(o){let t=document.createElementNS("http://\
www.w3.org/2000/svg","svg");t.setAttribute("class","icon"),t.setAttribute("aria-hidden","true");let e=document.createElementNS("http://www.w3.org/2000/svg","use");
return e.setAttribute("href",window.segue.icon(o)),t.append(e),t}function O(o,t){let e=document.createElement("button");return e.type="button",e.className="btn \
btn--secondary btn--small",e.textContent=o,e.addEventListener("click",t),e}var At={input:["label","expression","type","values"],output:["label","name","type","values","default"],note:["label"]},D=class{constructor(t,e){this.place=t,this.
editor=e,this.c=0,this.assists=[];for(let s of["expression","values","default"]){let i=this.input(s);this.assists.push(new k(i,{paint:i.parentElement?.querySelector(
".fx-paint"),note:this.note(s),about:()=>({mode:s==="values"?"tests":"",type:s==="expression"?"":this.type(),vars:e.host.vars()})}))}t.addEventListener("change",
s=>this.changed(s.target))}destroy(){for(let t of this.assists)t.destroy()}input(t){return this.place.querySelector(`[name="column-${t}"]`)}note(t){return this.
place.querySelector(`[data-note="${t}"]`)}type(){let t=this.editor.table(),{part:e,i:s}=u(t,this.c);return(e==="output"?t.outputs[s]?.type:t.inputs[s]?.type||this.
editor.answer.types?.[s])??""}show(t){let e=this.editor.table();this.c=t;let{part:s,i}=u(e,t),n=s==="input"?e.inputs[i]:s==="output"?e.outputs[i]:{label:e.notes?.[i]},
r=this.place.querySelector("[data-title]");r&&(r.textContent=`Column “${w(e,t)}”`);for(let h of["label","expression","name","type","values","default"]){let c=this.
input(h),d=c.closest("[data-setting]");d.hidden=!At[s].includes(h),!(document.activeElement===c&&c.value!=="")&&(c.value=n?.[h]??"",this.assists.find(p=>p.input===
c)?.draw())}let a=this.place.querySelector("[data-values-label]");a&&(a.textContent=s==="output"?"Values, the most important first":"Allowed values");let l=this.
editor.root.querySelector('[data-do="remove-column"]');l&&(l.disabled=s==="output"&&e.outputs.length<2),this.tell()}tell(){let t=this.editor.table(),{part:e,i:s}=u(
t,this.c);for(let i of["expression","values","default","name"]){let n=this.note(i);if(!n||document.activeElement===this.input(i))continue;let r=this.editor.answer.
problems.find(a=>a.rule<0&&(e==="input"?a.input:e==="output"?a.output:-2)===s&&a.field===i);n.textContent=r?r.text:"",n.classList.toggle("is-odd",!!r?.warning),
this.input(i).setAttribute("aria-invalid",String(!!(r&&!r.warning)))}}focus(){let{part:t}=u(this.editor.table(),this.c),e=this.input(t==="input"?"expression":"l\
abel");e.focus(),e.select()}changed(t){let e=t.name.replace("column-",""),s=this.editor.table(),i={[e]:t.value.trim()};if(e==="expression"){let n=this.editor.host.
vars().find(a=>a.name===i.expression),{i:r}=u(s,this.c);n?.type&&!/[<]/.test(n.type)?i.type=n.type:n&&(i.type=""),n?.values?.length&&!s.inputs[r].values&&(i.values=
n.values.join(", "))}e==="name"&&(i.name=i.name.replace(/\s+/g,"_")),this.editor.change(G(s,this.c,i),"Change column")}blankInput(){let t=this.editor.table().inputs.
map(s=>s.expression),e=this.editor.host.vars().find(s=>!t.includes(s.name)&&/^(string|number|boolean|date)$/.test(s.type??""));return e?{expression:e.name,type:e.
type,...e.values?.length?{values:e.values.join(", ")}:{}}:{expression:""}}blankOutput(){let t=this.editor.table().outputs.length+1;return{label:`Answer ${t}`,name:`\
answer_${t}`,type:"string"}}};var j=class{constructor(t,e){this.editor=e,this.result=t.querySelector("[data-flips]"),this.button=t.querySelector("[data-ask-past]"),this.button.addEventListener(
"click",()=>this.ask(),{signal:e.end.signal})}async ask(){this.button.classList.add("is-loading");try{let{body:t}=this.editor.host.read(),e=await fetch(this.editor.
host.past,{method:"POST",credentials:"same-origin",headers:{"Content-Type":"application/json",Accept:"text/html","HX-Request":"true"},body:JSON.stringify({table:t,
ref:this.editor.host.ref,vars:this.editor.host.vars()})}),s=await e.text();e.ok?this.result.replaceChildren(...new DOMParser().parseFromString(s,"text/html").body.
childNodes):this.result.textContent="The past instances could not be asked. Try again in a moment."}catch{this.result.textContent="The server could not be reach\
ed. Try again in a moment."}finally{this.button.classList.remove("is-loading"),this.result.scrollIntoView({block:"nearest"})}}};var Lt=120,St=600,q=class{constructor(t,e){this.root=t,this.host=e,this.test=[],this.answer={problems:[]},this.problems=new Map,this.asked=0,this.end=new AbortController;
let{signal:s}=this.end;this.grid=new N(this.part("grid"),this),this.heading=new D(this.part("column"),this),this.findings=new R(this.part("findings"),this),this.
past=e.past?new j(this.part("past"),this):null,this.part("past").hidden=!e.past,t.addEventListener("click",n=>this.clicked(n.target),{signal:s}),t.addEventListener(
"change",n=>this.changed(n.target),{signal:s}),t.addEventListener("keydown",n=>this.keys(n),{signal:s});let i=t.querySelector('[name="table-name"]');i&&(i.value=
e.read().name),this.draw(),this.check()}destroy(){this.grid.commit(!1),this.asked++,this.end.abort(),this.heading.destroy(),clearTimeout(this.timer),clearTimeout(
this.rest)}part(t){return this.root.querySelector(`[data-part="${t}"]`)}table(){return this.host.read().body}change(t,e){t!==this.table()&&(this.host.write({body:t},
e),this.draw(),this.check())}refresh(){this.draw(),this.check()}draw(){let{name:t,body:e}=this.host.read(),s=this.root.querySelector('[name="table-name"]');s&&document.
activeElement!==s&&(s.value=t),this.part("policy").value=e.hitPolicy;let i=this.part("aggregation");i.value=e.aggregation??"";let n=i.closest(".field");n instanceof
HTMLElement&&(n.hidden=e.hitPolicy!=="collect");let r=this.part("policy").selectedOptions[0]?.dataset.sentence??"";this.part("sentence").textContent=r;let a=this.
host.can();for(let[l,h]of Object.entries(a)){let c=this.root.querySelector(`[data-do="${l}"]`);c instanceof HTMLButtonElement&&(c.disabled=!h)}this.grid.draw(),
this.heading.show(this.grid.at.c)}text(t,e){let s=this.table();if(t<s.rules.length)return S(s,t,e);let{part:i,i:n}=u(s,e);return i==="input"?this.test[n]??"":i===
"output"?this.outcome(n):""}outcome(t){let e=this.answer.test;return t===0&&e?e.value??"":""}enter(t,e,s){let i=this.table(),{part:n,i:r}=u(i,e),a=h=>this.host.
vars().some(c=>c.name===h),l=n==="note"?s:B(s,_(i,e)||this.answer.types?.[r]||"",n==="input"&&t<i.rules.length,t<i.rules.length?a:()=>!1);if(t<i.rules.length)return this.
change(T(i,[{r:t,c:e,text:l}]),"Change cell");n==="input"&&(this.test=Array.from({length:i.inputs.length},(h,c)=>c===r?l:this.test[c]??""),this.grid.draw(),this.
check())}paste(t,e,s){let i=this.table(),n=X(t),r=[],a=f(i),l=d=>this.host.vars().some(p=>p.name===d);if(e>=i.rules.length){n[0].forEach((d,p)=>s+p<a&&this.enter(
e,s+p,d));return}let h=Math.max(0,e+n.length-i.rules.length),c=h?v(i,i.rules.length,Array.from({length:h},()=>y(i))):i;for(let[d,p]of n.entries())for(let[g,E]of p.
entries()){if(s+g>=a)break;let{part:b,i:rt}=u(i,s+g);r.push({r:e+d,c:s+g,text:b==="note"?E:B(E,_(i,s+g)||(b==="input"?this.answer.types?.[rt]:"")||"",b==="input",
l)})}this.change(T(c,r),n.length*n[0].length>1?"Paste cells":"Paste cell"),this.grid.from={r:e,c:s},this.grid.at={r:e+n.length-1,c:Math.min(a-1,s+Math.max(...n.
map(d=>d.length))-1)},this.grid.select()}problem(t,e){return this.problems.get(`${t} ${e}`)??null}mark(t){return this.answer.test?.rules.includes(t)?"lit":this.
answer.report?.unused.includes(t)?"unused":""}assist(t,e,s){let i=this.table(),{part:n,i:r}=u(i,s);if(n==="note"||e>=i.rules.length)return null;let a=_(i,s)||(n===
"input"?this.answer.types?.[r]:"")||"",l=(n==="input"?i.inputs[r].values:i.outputs[r].values)??"";return new k(t,{paint:t.previousElementSibling,note:this.grid.
note,about:()=>({mode:n==="input"?"tests":"",type:a,vars:this.host.vars(),values:l})})}moved(t,e){this.heading.show(e)}head(t){this.heading.show(t),this.heading.
focus()}away(){this.heading.focus()}command(t,e){return!(e.ctrlKey||e.metaKey)||e.altKey?!1:t.toLowerCase()==="z"?(e.shiftKey?this.host.redo():this.host.undo(),
!0):t.toLowerCase()==="y"?(this.host.redo(),!0):!1}keys(t){t.target instanceof HTMLInputElement||t.target instanceof HTMLTextAreaElement||this.command(t.key,t)&&
(t.preventDefault(),t.stopPropagation())}clicked(t){let e=t.closest("[data-do]")?.getAttribute("data-do");if(!e)return;let s=this.table(),i=this.grid.at.c,{part:n,
i:r}=u(s,i),a=(h,c)=>{let d=h==="input"?s.inputs:h==="output"?s.outputs:s.notes??[],p=n===h?r+1:d.length;this.change(z(s,h,p,c),"Add column"),this.grid.go(-1,L(
this.table(),h,p)),this.heading.focus()};({undo:()=>this.host.undo(),redo:()=>this.host.redo(),"add-rule":()=>(this.grid.insert(),this.grid.place.focus()),"remo\
ve-rule":()=>(this.grid.drop(),this.grid.place.focus()),"rule-up":()=>this.grid.move("ArrowUp"),"rule-down":()=>this.grid.move("ArrowDown"),"add-input":()=>a("i\
nput",this.heading.blankInput()),"add-output":()=>a("output",this.heading.blankOutput()),"add-note":()=>a("note",`Note ${(s.notes?.length??0)+1}`),"remove-colum\
n":()=>{this.change(Q(s,i),"Remove column"),this.grid.go(this.grid.at.r,Math.max(0,i-1))},"column-left":()=>this.grid.move("ArrowLeft"),"column-right":()=>this.
grid.move("ArrowRight"),import:()=>this.part("file").click(),export:()=>this.export()})[e]?.()}changed(t){let e=t.dataset.part;t.name==="table-name"&&t.value.trim()?
this.host.write({name:t.value.trim()},"Rename table"):e==="policy"?this.change({...this.table(),hitPolicy:t.value,aggregation:t.value==="collect"?this.table().aggregation:
void 0},"Change hit policy"):e==="aggregation"?this.change({...this.table(),aggregation:t.value||void 0},"Change hit policy"):e==="file"&&t instanceof HTMLInputElement&&
t.files?.[0]&&this.import(t.files[0]).finally(()=>t.value="")}check(){clearTimeout(this.timer),clearTimeout(this.rest),this.timer=setTimeout(()=>this.ask(!1),Lt),
this.rest=setTimeout(()=>this.ask(!0),St)}async ask(t){let e=++this.asked,s=this.table(),i=await Tt("/tables/check",{table:s,vars:this.host.vars(),test:this.test.
some(Boolean)?this.test:null,analyze:t});if(!i||e!==this.asked||this.end.signal.aborted)return;let n=i.report??(this.answer.table===s?this.answer.report:void 0);
this.answer={...i,report:n,table:s},this.problems=new Map;for(let r of i.problems){let a=r.input>=0?r.input:r.output>=0?L(s,"output",r.output):-1,l=`${r.rule} ${a}`;
(!this.problems.has(l)||this.problems.get(l).warning)&&this.problems.set(l,r)}for(let[r,a]of Object.entries(i.test?.faults??{}))this.problems.set(`${s.rules.length}\
 ${r}`,{text:a});this.grid.refresh(),this.heading.tell(),this.findings.show(this.answer),this.root.dataset.checked=String(e)}async import(t){let e=await fetch("\
/tables/import",{method:"POST",credentials:"same-origin",headers:{"Content-Type":"application/xml",Accept:"application/json"},body:t}),s=await e.json().catch(()=>({}));
if(!e.ok)return window.segue.toast({tone:"bad",title:"Nothing was imported",text:s.detail??"The file could not be read. Try another."});let[i,...n]=s.tables,r=[
...s.left,...n.map(a=>`“${a.name}” is a table of its own: import the file there too.`)];this.host.write({name:i.name,body:i.body},"Import table"),this.refresh(),
window.segue.toast({tone:r.length?"warn":"good",title:`“${i.name}” was imported`,text:r.join(" ")||"Undo brings back what was here."})}async export(){let{name:t,
body:e}=this.host.read(),s=await fetch("/tables/export",{method:"POST",credentials:"same-origin",headers:{"Content-Type":"application/json"},body:JSON.stringify(
{name:t,table:e,vars:this.host.vars()})});if(!s.ok)return window.segue.toast({tone:"bad",title:"The file could not be made",text:"Try again in a moment."});let i=document.
createElement("a");i.href=URL.createObjectURL(await s.blob()),i.download=/filename="([^"]+)"/.exec(s.headers.get("Content-Disposition")??"")?.[1]??"table.dmn",i.
click(),setTimeout(()=>URL.revokeObjectURL(i.href),6e4)}};async function Tt(o,t){try{let e=await fetch(o,{method:"POST",credentials:"same-origin",headers:{"Cont\
ent-Type":"application/json",Accept:"application/json"},body:JSON.stringify(t)});return e.ok?await e.json():void 0}catch{return}}var $t=700,I=class{constructor(t){this.root=t;let e=document.getElementById("shared-table");this.now=JSON.parse(e?.textContent??"{}"),this.address=t.dataset.address??
"",this.revision=t.dataset.revision??"",this.before=[],this.after=[],this.dirty=!1,this.running=null,this.state=document.querySelector("[data-table-state]");let s=JSON.
parse(document.getElementById("shared-table-vars")?.textContent??"[]");this.editor=new q(t,{read:()=>this.now,write:i=>this.write(i),undo:()=>this.step(this.before,
this.after),redo:()=>this.step(this.after,this.before),can:()=>({undo:this.before.length>0,redo:this.after.length>0}),vars:()=>[...s,...Ct(this.now.body,s)],past:t.
dataset.past??"",ref:t.dataset.ref??"",readOnly:!1}),Object.defineProperty(t,"editor",{value:this.editor}),document.querySelector("[data-publish-table]")?.addEventListener(
"click",()=>this.publish()),addEventListener("beforeunload",i=>this.dirty&&i.preventDefault()),this.say("Saved")}write(t){this.before.push(this.now),this.after=
[],this.set({...this.now,...t})}step(t,e){t.length!==0&&(e.push(this.now),this.set(t.pop()),this.editor.refresh())}set(t){this.now=t,this.dirty=!0,this.say("Not\
 saved yet"),clearTimeout(this.timer),this.timer=setTimeout(()=>this.save(),$t)}say(t){this.state&&(this.state.textContent=t)}async save(){return clearTimeout(this.
timer),this.running&&await this.running,this.dirty?(this.running=this.send().finally(()=>this.running=null),this.running):!0}async send(){this.dirty=!1,this.say(
"Saving …");try{let t=await fetch(this.address,{method:"PUT",credentials:"same-origin",headers:{"Content-Type":"application/json",Accept:"application/json"},body:JSON.
stringify({revision:Number(this.revision),name:this.now.name,table:this.now.body})}),e=await t.json().catch(()=>({}));if(t.ok)return this.revision=String(e.revision),
this.say(this.dirty?"Not saved yet":"Saved"),!this.dirty;this.dirty=!0,this.say("Not saved"),window.segue.toast({tone:"bad",title:"The table was not saved",text:e.
detail??"Try again in a moment."})}catch{this.dirty=!0,this.say("Offline, not saved"),this.timer=setTimeout(()=>this.save(),4e3)}return!1}async publish(){if(this.
editor.grid.commit(!1),!await this.save())return;let t=document.querySelector('#publish-table [name="revision"]');t&&(t.value=this.revision),window.segue.open("\
publish-table")}};function Ct(o,t){return o.inputs.filter(e=>/^[\p{L}_][\p{L}\p{N}_]*$/u.test(e.expression)&&!t.some(s=>s.name===e.expression)).map(e=>({name:e.
expression,type:e.type??""}))}var ot=document.querySelector("[data-shared-table]");ot instanceof HTMLElement&&new I(ot);
